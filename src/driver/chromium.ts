import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import type { Driver, LaunchOptions, OnPage, Popup } from './driver';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The button comes when the popup knows its window. */
const CLICK_PANEL = `(async () => {
  const find = () => document.getElementById('open-panel');
  for (let i = 0; i < 1000 && !find(); i++) await new Promise((done) => setTimeout(done, 20));
  find().click();
})()`;

/** Chromium or Chrome, driven over a pipe: branded Chrome takes extensions in no other way. */
export async function launchChromium(
  program: string,
  folder: string,
  options: LaunchOptions,
): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: flags(options),
  });
  const install = options.privateWindows ? installPrivately : installUsually;
  const id = await install(browser, resolve(folder));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not take the extension in ${folder}.`);
  await pin(browser, id);
  const firstRun = () => opened(browser, id, 'welcome.html');
  if (!options.firstRun) await (await firstRun()).close();
  return {
    name: 'chromium',
    id,
    newPage: () => (options.privateWindows ? newPrivatePage(browser, id) : browser.newPage()),
    async openPopup(page: Page): Promise<Popup> {
      await page.bringToFront();
      return opened(browser, id, 'popup.html', () => page.triggerExtensionAction(extension));
    },
    ...ownPages(browser, id),
    ...switches(browser, id),
    async reinstall() {
      await browser.installExtension(resolve(folder));
    },
    firstRun,
    onPage,
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}

const flags = ({ dark, forcedColours, proxy, offline = true }: LaunchOptions): string[] => [
  ...FLAGS,
  '--window-size=1200,900',
  ...(dark ? ['--force-dark-mode'] : []),
  ...(forcedColours ? ['--force-high-contrast'] : []),
  ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`] : []),
  ...(offline && !proxy
    ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']
    : []),
];

/** The view with that file of the extension, once `open` has opened it. */
async function opened(
  browser: Browser,
  id: string,
  file: string,
  open: () => Promise<unknown> = async () => undefined,
): Promise<Popup> {
  const found = browser.waitForTarget(
    (target) => target.url().startsWith(`chrome-extension://${id}/`) && target.url().includes(file),
    { timeout: 30_000 },
  );
  await open();
  const view = await (await found).asPage();
  // A tab has its address before its document: until then it is an empty page, of no extension.
  await view.waitForFunction('globalThis.chrome?.runtime?.id', { polling: 20, timeout: 30_000 });
  return {
    evaluate: <T>(expression: string) => view.evaluate(expression) as Promise<T>,
    press: (selector) => view.click(selector),
    screenshot: async () => Buffer.from(await view.screenshot()),
    resize: ({ width, height, zoom }) =>
      view.setViewport({ width: width * zoom, height: height * zoom }),
    zoom: async (factor) => void (await view.evaluate(zoomTo(factor))),
    close: () => view.close(),
  };
}

/** Has the rights of the browser's page of extensions, and is there in a tenth of its time. */
const SETTINGS = 'chrome://extensions/strings.m.js';

/** Runs an expression with what the browser's own page of extensions may do. */
async function inSettings(browser: Browser, expression: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto(SETTINGS);
  await settings.evaluate(expression);
  await settings.close();
}

/** The views that are opened from a popup. */
const ownPages = (browser: Browser, id: string) => ({
  openPanel: (popup: Popup) => opened(browser, id, 'panel.html', () => from(popup, CLICK_PANEL)),
  openOptions: (popup: Popup) =>
    opened(browser, id, 'options.html', () => from(popup, PRESS_OPTIONS)),
  openKept: (popup: Popup) => opened(browser, id, 'kept.html', () => from(popup, PRESS_KEPT)),
});

/** What a reader, or the browser, may do with the extension. */
const switches = (browser: Browser, id: string) => ({
  async installOther(other: string) {
    await browser.installExtension(resolve(other));
  },
  setEnabled: (on: boolean) => inSettings(browser, `chrome.management.setEnabled('${id}', ${on})`),
  // It is gone before it can say good-bye.
  stopBackground: async () => (await background(browser, id)).close().catch(() => undefined),
  inBackground: async (expression: string) => (await background(browser, id)).evaluate(expression),
  async backgroundMemory() {
    const { client } = await background(browser, id);
    await client.send('HeapProfiler.collectGarbage');
    const held = await client.send('Runtime.getHeapUsage');
    return held.usedSize + held.embedderHeapUsedSize + held.backingStorageSize;
  },
  allowSites: (allowed: boolean) =>
    inSettings(
      browser,
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${allowed ? 'ON_ALL_SITES' : 'ON_CLICK'}' })`,
    ),
  async button(page: Page) {
    await page.bringToFront();
    return (await background(browser, id)).evaluate(BUTTON) as Promise<ButtonWords>;
  },
  async chooseInMenu(page: Page, menuItemId: string) {
    await page.bringToFront();
    await (await background(browser, id)).evaluate(chooseInMenu(menuItemId));
  },
});

/** Chrome first moves a button that is not pinned out into its toolbar: a quarter of a second before the popup opens. */
const pin = (browser: Browser, id: string): Promise<void> =>
  inSettings(
    browser,
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', pinnedToToolbar: true })`,
  );

const installUsually = (browser: Browser, path: string): Promise<string> =>
  browser.installExtension(path);

/** Puppeteer's own way of installing knows nothing of private windows. */
async function installPrivately(browser: Browser, path: string): Promise<string> {
  const devtools = await browser.target().createCDPSession();
  const { id } = await devtools.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  await devtools.detach();
  return id;
}

/** A page in a private window: the browser opens none by itself that the extension may look into. */
async function newPrivatePage(browser: Browser, id: string): Promise<Page> {
  const isNew = `about:blank#${pages++}`;
  const opened = browser.waitForTarget((target) => target.url() === isNew, { timeout: 30_000 });
  const worker = await background(browser, id);
  await worker.evaluate(
    `chrome.windows.create({ incognito: true, url: '${isNew}' }).then(() => 0)`,
  );
  const page = await (await opened).page();
  if (!page) throw new Error('The private window cannot be reached.');
  return page;
}
let pages = 0;

const chooseInMenu = (menuItemId: string) => `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.contextMenus.onClicked.dispatch({ menuItemId: '${menuItemId}', editable: false, pageUrl: tab.url }, tab);
})()`;

/** Its panel follows, its popup does not. */
const zoomTo = (factor: number) =>
  `chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, ${factor}))`;

/** A popup goes away with what it opens, now and then before it can answer: what it opened is the answer. */
const from = (popup: Popup, press: string) => popup.evaluate(press).catch(() => undefined);

const PRESS_OPTIONS = `setTimeout(() => document.getElementById('open-options').click()) && true`;

const PRESS_KEPT = `setTimeout(() => document.getElementById('open-kept').click()) && true`;

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

async function onPage(page: Page): Promise<OnPage> {
  const devtools = await page.createCDPSession();
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: 3, pierce: true });
    const outer = (root as DomNode).children?.flatMap(({ children = [] }) => children) ?? [];
    const roots = outer.flatMap(({ shadowRoots = [] }) => shadowRoots);
    const own = roots.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (!own) return { text: '', focus: '' };
    const { backendNodeId } = own;
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration:
        'function () { return { text: this.textContent, focus: this.activeElement?.textContent ?? "" }; }',
      returnByValue: true,
    });
    return result.value as OnPage;
  } finally {
    await devtools.detach();
  }
}

type ButtonWords = Awaited<ReturnType<Driver['button']>>;

const BUTTON = `(async () => {
  const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
})()`;

/** The extension's service worker, woken where it sleeps. */
async function background(browser: Browser, id: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${id}/`),
    { timeout: 30_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker of the extension cannot be reached.');
  return worker;
}
