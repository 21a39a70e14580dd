/** Finds the browsers of this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
};
const VARIABLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROME_BIN',
  firefox: 'FIREFOX_BIN',
};
const USUAL_PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The path of a browser's program: from `CHROME_BIN` or `FIREFOX_BIN`, else on the PATH, else where it is usually
 * installed; undefined where there is none.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const told = process.env[VARIABLES[name]];
  if (told) return runnable(told) ? told : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = NAMES[name].flatMap((program) =>
    folders.map((folder) => join(folder, program)),
  );
  return [...candidates, ...USUAL_PLACES[name]].find(runnable);
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
