/** A real browser with the built extension in it, as a reader has it: what `start`, `pages` and the tests drive. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium';
import { type BrowserName, findBrowser } from './find-browser';
import { launchFirefox } from './firefox';

/** The extension's real popup, opened by its toolbar button. */
export interface Popup {
  /** Runs an expression in the popup's document and returns its (awaited) JSON value. */
  evaluate<T>(expression: string): Promise<T>;
  /** A PNG of the popup. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}
export interface Driver {
  name: BrowserName;
  newPage(): Promise<Page>;
  /** Clicks the extension's toolbar button over a page: that opens the popup and grants `activeTab`. */
  openPopup(page: Page): Promise<Popup>;
  /** Fulfilled when the reader has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}
export interface LaunchOptions {
  /** Without a window (the default). */
  headless?: boolean;
  /** Nothing beyond this machine can be reached (the default). */
  offline?: boolean;
  /** The folder of the built extension; `dist/chrome` or `dist/firefox` where not given. */
  extension?: string;
  /** What the page sees of the system's colour scheme. */
  dark?: boolean;
}

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
