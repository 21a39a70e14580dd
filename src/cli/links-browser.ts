/** Browsers that tell which words of a page they found for its address. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../driver/find-browser';
import { type BrowserWindow, browserWindow } from '../driver/firefox-window';

export interface LinksBrowser {
  newPage(): Promise<Page>;
  /** Puts the ranges that the browser found into the page, as `foundDirectives`. */
  find(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser without the extension. Throws where there is none. */
export async function launchForLinks(name: BrowserName): Promise<LinksBrowser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} was found.`);
  if (name === 'firefox') return firefox(executablePath);
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // `document.fragmentDirective.items`: what the address was resolved to.
      '--enable-blink-features=TextFragmentAPI',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  return { newPage: () => browser.newPage(), find: findInChromium, close: () => browser.close() };
}

/** Chromium looks for one after another when it has time, and says "not found" of those it has not looked for yet. */
async function findInChromium(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const items = [...(document.fragmentDirective.items ?? [])];
    let found = [];
    for (let tries = 0; tries < 20 && found.length < items.length; tries++) {
      await new Promise((resume) => setTimeout(resume, 150));
      found = (await Promise.all(items.map((item) => item.getMatchingRange().catch(() => undefined)))).filter(Boolean);
    }
    globalThis.foundDirectives = found;
  })()`);
}

async function firefox(executablePath: string): Promise<LinksBrowser> {
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.allow_hijacking_localhost': false,
    },
  });
  const window = await browserWindow(browser);
  return {
    newPage: () => browser.newPage(),
    find: (page) => findInFirefox(page, window),
    close: () => browser.close(),
  };
}

/** `getTextDirectiveRanges` is there for the browser itself alone. */
const FRAME_SCRIPT = `
  const ranges = content.document.fragmentDirective.getTextDirectiveRanges();
  content.wrappedJSObject.foundDirectives = Cu.cloneInto(ranges, content, { wrapReflectors: true });`;

async function findInFirefox(page: Page, window: BrowserWindow): Promise<void> {
  await page.bringToFront();
  const script = `data:application/javascript,${encodeURIComponent(FRAME_SCRIPT)}`;
  await window.evaluate(
    `gBrowser.selectedBrowser.messageManager.loadFrameScript(${JSON.stringify(script)}, false)`,
  );
  await page.waitForFunction('globalThis.foundDirectives !== undefined', { timeout: 5000 });
}
