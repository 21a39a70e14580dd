/**
 * Pictures for README and stores, 1280 × 800: the page with its marks, and beside it the popup or the panel; and two
 * kept articles compared.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../driver/driver';

export interface Parts {
  /** PNGs. */
  page: Buffer;
  popup: Buffer;
  panel: Buffer;
  /** The comparison of kept articles, which has a window of its own. */
  kept: Buffer;
  /** Part of the file's name. */
  name: string;
}
const SIZE = { width: 1280, height: 800 };

/** Puts the parts together in a page of the browser, and keeps its pictures. */
export async function storePictures(driver: Driver, parts: Parts, folder: string): Promise<void> {
  const page = await driver.newPage();
  await page.setViewport(SIZE);
  for (const [name, content] of [
    ['popup', composed(parts.page, parts.popup, 'popup')],
    ['panel', composed(parts.page, parts.panel, 'panel')],
    ['compare', whole(parts.kept)],
  ] as const) {
    await page.setContent(content);
    await page.waitForFunction('[...document.images].every((image) => image.complete)', {
      polling: 50,
    });
    writeFileSync(join(folder, `${name}-${parts.name}.png`), await page.screenshot());
  }
  await page.close();
}

const inline = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

const whole = (view: Buffer) =>
  `<!doctype html><style>body { margin: 0 } img { width: 100% }</style><img src="${inline(view)}">`;

/** The panel stands beside the page, under a strip that browsers draw; the popup hangs over it. */
function composed(page: Buffer, view: Buffer, name: 'popup' | 'panel'): string {
  const place =
    name === 'panel'
      ? 'inset: auto 0 0 auto; border-left: 1px solid #8888'
      : 'top: 8px; right: 16px; border-radius: 8px; box-shadow: 0 8px 32px #0006';
  const shift = name === 'panel' ? 'left: -180px' : 'left: -200px';
  return `<!doctype html><style>
    body { margin: 0; width: ${SIZE.width}px; height: ${SIZE.height}px; overflow: hidden; position: relative; background: #fffdf8 }
    img { position: absolute } .page { top: 0; ${shift} } .view { ${place} }
    .strip { position: absolute; inset: 0 0 auto auto; width: 360px; height: 48px; background: #e8eaed }
  </style><img class="page" src="${inline(page)}">${name === 'panel' ? '<div class="strip"></div>' : ''}<img class="view" src="${inline(view)}">`;
}
