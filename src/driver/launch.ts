/** Starts a browser with the built extension. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { type BrowserName, findBrowser } from './find-browser';
import { launchFirefox } from './firefox';

/**
 * Starts a browser with the extension installed. Throws, in words for a person, where the browser or the built
 * extension is missing.
 * @example const driver = await launch('firefox'); const page = await driver.newPage();
 */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const program = findBrowser(name);
  if (!program)
    throw new Error(
      `No ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} was found. Install it, or say where it is in ${name === 'chromium' ? 'CHROME_BIN' : 'FIREFOX_BIN'}.`,
    );
  const extension = options.extension ?? join('dist', name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`The extension is not built: ${extension} is missing. Run: npm run build`);
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  return start(program, extension, options);
}
