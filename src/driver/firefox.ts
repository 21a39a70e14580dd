import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../model/browsers';
import type { Driver, LaunchOptions, OnPage, Popup } from './driver';
import { backgroundMemory } from './firefox-memory';
import { viewIn } from './firefox-view';
import { type BrowserWindow, browserWindow } from './firefox-window';

/** Fixed, so that the extension's own pages have addresses we know. */
const UUID = '4d1f8f0e-6a55-4f3c-9a41-6c1d2b9e7f10';
const BUTTON = `${FIREFOX_ID.toLowerCase().replace(/[^a-z0-9_-]/gu, '_')}-BAP`;

/**
 * Firefox over WebDriver BiDi. The toolbar button and the popup belong to the browser's own window, which BiDi reaches
 * as the scope `chrome` when Firefox is started with system access.
 */
export async function launchFirefox(
  program: string,
  folder: string,
  options: LaunchOptions,
): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: preferences(options),
  });
  const window = await browserWindow(browser);
  if (options.privateWindows) await window.evaluate(ALLOW_PRIVATE_WINDOWS);
  await browser.installExtension(resolve(folder));
  const firstRun = () => openTab(window, 'welcome.html');
  if (!options.firstRun) await (await firstRun()).close();
  return {
    name: 'firefox',
    id: FIREFOX_ID,
    newPage: () => browser.newPage(),
    async openPopup(page: Page): Promise<Popup> {
      await page.bringToFront();
      await window.evaluate(OPEN_POPUP);
      return viewIn(window, POPUP, CLOSE_POPUP);
    },
    ...ownPages(window),
    ...switches(window),
    async reinstall() {
      await browser.installExtension(resolve(folder));
    },
    async installOther(other) {
      await browser.installExtension(resolve(other));
    },
    firstRun,
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}

function preferences(options: LaunchOptions) {
  const {
    dark,
    forcedColours,
    oneProcess,
    privateWindows = false,
    offline = true,
    proxy = 9,
  } = options;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    ...(forcedColours && {
      'ui.useAccessibilityTheme': 1,
      'browser.display.document_color_use': 2,
    }),
    ...(oneProcess && {
      'fission.webContentIsolationStrategy': 0,
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
    }),
    'browser.privatebrowsing.autostart': privateWindows,
    ...(offline && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'network.proxy.allow_hijacking_localhost': false,
    }),
  };
}

/** The extension's page with that file, in its tab. */
async function openTab(window: BrowserWindow, file: string): Promise<Popup> {
  await window.evaluate(findTab(file));
  return viewIn(window, tabOf(file), `gBrowser.removeTab(${holderOf(file)})`);
}

/** The views that are opened from a popup. */
const ownPages = (window: BrowserWindow) => ({
  async openPanel(popup: Popup): Promise<Popup> {
    await popup.close();
    await window.evaluate(OPEN_PANEL);
    return viewIn(window, PANEL, 'SidebarController.hide()');
  },
  async openOptions(popup: Popup): Promise<Popup> {
    await popup.evaluate(PRESS_OPTIONS);
    return openTab(window, 'options.html');
  },
  async openKept(popup: Popup): Promise<Popup> {
    await popup.evaluate(PRESS_KEPT);
    return openTab(window, 'kept.html');
  },
});

/** What a reader, or the browser, may do with the extension, and what it shows. */
const switches = (window: BrowserWindow) => ({
  setEnabled: (on: boolean) => window.evaluate<void>(setEnabled(on)),
  stopBackground: () => window.evaluate<void>(STOP_BACKGROUND),
  inBackground: (expression: string) =>
    viewIn(window, BACKGROUND, '').evaluate<unknown>(expression),
  backgroundMemory: () => window.evaluate<number>(backgroundMemory(UUID)),
  allowSites: (allowed: boolean) => window.evaluate<void>(allowSites(allowed)),
  async onPage(page: Page) {
    await page.bringToFront();
    return window.evaluate<OnPage>(ON_PAGE);
  },
  async button(page: Page) {
    await page.bringToFront();
    return window.evaluate<ButtonWords>(READ_BUTTON);
  },
  async chooseInMenu(page: Page, menuItemId: string) {
    await page.bringToFront();
    await window.evaluate(chooseInMenu(menuItemId));
  },
});

type ButtonWords = Awaited<ReturnType<Driver['button']>>;

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

const OPEN_POPUP = `(async () => {
  document.getElementById('${BUTTON}').click();
  const started = Date.now();
  while (Date.now() - started < 30000) {
    const popup = ${POPUP};
    if (popup?.currentURI?.spec.includes('popup.html') && popup.clientHeight > 40) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');
})()`;

const PANEL = `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;

const OPEN_PANEL = `(async () => {
  const id = [...SidebarController.sidebars.keys()].find((key) => key.includes('newsloupe'));
  await SidebarController.show(id);
  const started = Date.now();
  while (Date.now() - started < 30000) {
    if (${PANEL}?.currentURI?.spec.includes('panel.html')) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the panel did not open');
})()`;

const PRESS_OPTIONS = `setTimeout(() => document.getElementById('open-options').click()) && true`;

const PRESS_KEPT = `setTimeout(() => document.getElementById('open-kept').click()) && true`;

/** The tab with a page of the extension, and its browser. */
const holderOf = (file: string): string =>
  `gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.includes('${UUID}') && tab.linkedBrowser.currentURI.spec.includes('${file}'))`;
const tabOf = (file: string): string => `${holderOf(file)}?.linkedBrowser`;

const findTab = (file: string): string => `(async () => {
  const started = Date.now();
  while (Date.now() - started < 30000) {
    if (${tabOf(file)}) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('${file} did not open');
})()`;

const CLOSE_POPUP = `(async () => {
  const panel = ${POPUP}?.closest('panel');
  if (!panel) return;
  const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
  panel.hidePopup();
  await Promise.race([hidden, new Promise((resolve) => setTimeout(resolve, 2000))]);
})()`;

const STOP_BACKGROUND = `(async () => {
  await WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground();
})()`;

const BACKGROUND = `[...WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.views].find(({ viewType }) => viewType === 'background').xulBrowser`;

const setEnabled = (on: boolean) => `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID('${FIREFOX_ID}');
  await addon.${on ? 'enable' : 'disable'}();
})()`;

const chooseInMenu = (menuItemId: string) => `(async () => {
  const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
  const info = { menuItemId: '${menuItemId}', editable: false, modifiers: [], pageUrl: gBrowser.currentURI.spec };
  extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
})()`;

const allowSites = (allowed: boolean) => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
  const origins = extension.manifest.host_permissions;
  await ExtensionPermissions.${allowed ? 'add' : 'remove'}(extension.id, { permissions: [], origins }, extension);
})()`;

const ALLOW_PRIVATE_WINDOWS = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add('${FIREFOX_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
})()`;

const READ_BUTTON = `(async () => {
  const button = document.getElementById('${BUTTON}');
  return { badge: button.getAttribute('badge') ?? '', title: button.getAttribute('tooltiptext') ?? '' };
})()`;

/** Only scripts of the browser itself can look into closed shadow roots. */
const ON_PAGE = `new Promise((resolve) => {
  const { messageManager } = gBrowser.selectedBrowser;
  messageManager.addMessageListener('newsloupe:on-page', function listen({ data }) {
    messageManager.removeMessageListener('newsloupe:on-page', listen);
    resolve(data);
  });
  messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(\`
    const roots = [...content.document.documentElement.children].map((at) => at.openOrClosedShadowRoot);
    const own = roots.find((root) => root?.mode === 'closed');
    sendAsyncMessage('newsloupe:on-page', {
      text: own?.textContent ?? '', focus: own?.activeElement?.textContent ?? '' });
  \`), false);
})`;
