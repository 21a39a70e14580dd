/**
 * Pictures for README and stores: the page with its marks, and beside it the popup or the panel; and two kept articles
 * compared.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../../driver/driver';
import { STORE_SIZE, STRIP } from './looks';
import { PAPER } from './pages';
import type { Published } from './scenes';

interface Parts extends Published {
  /** The comparison of kept articles, which has a window of its own. */
  kept: Buffer;
  /** Part of the file's name. */
  name: string;
  dark: boolean;
}

/** Puts the parts together in a page of the browser, and keeps its pictures in this folder. */
export async function storePictures(driver: Driver, parts: Parts, folder: string): Promise<void> {
  const page = await driver.newPage();
  await page.setViewport(STORE_SIZE);
  for (const [name, content] of [
    ['popup', composed(parts, 'popup')],
    ['panel', composed(parts, 'panel')],
    ['compare', `<!doctype html><style>body { margin: 0 }</style>${image(parts.kept, 'whole')}`],
  ] as const) {
    await page.setContent(content);
    await page.waitForFunction('[...document.images].every((image) => image.complete)', {
      polling: 50,
    });
    writeFileSync(join(folder, `${name}-${parts.name}.png`), await page.screenshot());
  }
  await page.close();
}

const image = (png: Buffer, name: string) =>
  `<img class="${name}" src="data:image/png;base64,${png.toString('base64')}">`;

/** The panel stands beside the page, under the strip that browsers draw; the popup hangs over it. */
function composed(parts: Parts, name: 'popup' | 'panel'): string {
  const { width, height } = STORE_SIZE;
  const place =
    name === 'panel'
      ? `top: ${STRIP}px; right: 0`
      : 'top: 8px; right: 16px; border-radius: 8px; box-shadow: 0 8px 32px #0006';
  const strip = parts.dark ? '#2b2c2f' : '#e8eaed';
  return `<!doctype html><style>
    body { margin: 0; width: ${width}px; height: ${height}px; overflow: hidden; position: relative;
      background: ${PAPER[parts.dark ? 'dark' : 'light']} }
    img { position: absolute } .page { top: 0; left: ${name === 'panel' ? -180 : -200}px } .view { ${place} }
    .strip { position: absolute; inset: 0 0 auto auto; width: 360px; height: ${STRIP}px; background: ${strip};
      color: ${parts.dark ? '#e8eaed' : '#1f1f1f'}; font: 14px/${STRIP}px system-ui, sans-serif; text-indent: 16px }
  </style>${image(parts.page, 'page')}${name === 'panel' ? '<div class="strip">Newsloupe</div>' : ''}${image(parts[name], 'view')}`;
}
