/**
 * `npm run screenshots`: builds the extension and pictures every view and state of it, in both browsers, light, dark,
 * at 200 %, 360 pixels wide, in forced colours and in other languages, into `.cache/screenshots`; and the pictures for
 * README and stores (1280 × 800) into `docs/screenshots`. `-- --firefox` or `-- --chromium` for one browser alone,
 * `-- --look dark` for one look.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../driver/find-browser';
import { launch } from '../driver/launch';
import { serve } from '../driver/serve';
import { buildExtension } from './build';
import { LOOKS, type Look } from './pictures/looks';
import { pages } from './pictures/pages';
import { article, card, firstRun, kept, options, panel, states } from './pictures/scenes';
import { storePictures } from './pictures/store-picture';
import { ALL, Studio } from './pictures/studio';

const STORE = join('docs', 'screenshots');

async function pictures(name: BrowserName, look: Look): Promise<void> {
  const built = join('dist', name === 'firefox' ? 'firefox' : 'chrome');
  const { dark = false, forcedColours = false } = look;
  const served = pages(dark);
  const server = await serve((path) => {
    const body = served[path];
    return body === undefined ? undefined : { body };
  });
  const extension = look.language ? speaking(built, look.language) : built;
  const driver = await launch(name, { extension, dark, forcedColours, firstRun: true });
  try {
    const studio = new Studio(driver, server, look);
    await firstRun(studio);
    const beside = { ...(await article(studio)), panel: await panel(studio) };
    await states(studio);
    await options(studio);
    await card(studio);
    const compared = await kept(studio);
    if (name === 'chromium' && look.published)
      await storePictures(driver, { ...beside, kept: compared, name: look.name, dark }, STORE);
  } finally {
    await driver.close();
    await server.close();
  }
}

/** A copy of the built extension that speaks one language, in any browser. */
function speaking(folder: string, language: string): string {
  const copy = join('.cache', `${folder.replace(/\W/gu, '-')}-${language}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  cpSync(join(folder, '_locales', language), join(copy, '_locales', 'en'), { recursive: true });
  return copy;
}

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    chromium: { type: 'boolean', default: false },
    look: { type: 'string' },
  },
});
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => values[name] || (!values.firefox && !values.chromium),
);
const looks = LOOKS.filter(({ name }) => !values.look || name === values.look);
if (!looks.length) {
  process.stderr.write(
    `There is no look called “${values.look}”. There are: ${LOOKS.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exit(1);
}
mkdirSync(ALL, { recursive: true });
mkdirSync(STORE, { recursive: true });
for (const name of browsers) {
  buildExtension(name === 'firefox' ? 'firefox' : 'chrome');
  for (const look of looks) {
    process.stdout.write(`${name}, ${look.name} …\n`);
    await pictures(name, look);
  }
}
process.stdout.write(`The pictures are in ${ALL} and ${STORE}.\n`);
