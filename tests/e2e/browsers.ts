/**
 * The browsers of one worker: started once, for all files it runs. Each file finds the extension as it was installed,
 * and nothing of the files before it: where that is not sure, the next file gets a browser of its own.
 */
import type { Driver, LaunchOptions } from '../../src/driver/driver';
import { settled } from '../../src/driver/facts';
import type { BrowserName } from '../../src/driver/find-browser';
import { launch } from '../../src/driver/launch';
import { record } from './recorder';

/** A browser, and what it has asked of the network since it was last asked for that. */
export interface Started {
  driver: Driver;
  asked: string[];
  close(): Promise<void>;
}

/** Those that no file uses now. The worker's environment, which shares no modules with its tests, makes and closes them. */
const idle = (): Map<BrowserName, Started> | undefined =>
  (globalThis as { newsloupeBrowsers?: Map<BrowserName, Started> }).newsloupeBrowsers;

/** Starts a browser behind a proxy that leads nowhere: a quick one, or where times are taken one as readers have it. */
export async function start(name: BrowserName, options: LaunchOptions = {}): Promise<Started> {
  const { port, asked, close } = await record();
  const oneProcess = process.env.NEWSLOUPE_TIMED !== 'true';
  try {
    const driver = await launch(name, { oneProcess, ...options, proxy: port });
    return { driver, asked, close: () => driver.close().finally(close) };
  } catch (error) {
    close();
    throw error;
  }
}

/** The worker's own browser of that name; to be given back, or closed. Throws where it asked for something while idle. */
export async function borrow(name: BrowserName): Promise<Started> {
  const free = idle()?.get(name);
  idle()?.delete(name);
  if (free?.asked.length) {
    await free.close();
    throw new Error(`${name} asked, after a file was through, for: ${free.asked.join(', ')}`);
  }
  return free ?? start(name);
}

/** Gives a browser back to the next file; `page` is the address of a page without an article. Throws where it cannot be cleared. */
export async function giveBack(started: Started, page: string): Promise<void> {
  try {
    const left = await clear(started.driver, page);
    if (left.length) throw new Error(`The extension cannot be cleared of: ${left.join(', ')}.`);
  } catch (error) {
    await started.close();
    throw error;
  }
  const others = idle();
  if (others) others.set(started.driver.name, started);
  else await started.close();
}

/** Takes away what the extension keeps and stops its background, which forgets what it knew; what is left all the same. */
async function clear(driver: Driver, address: string): Promise<string[]> {
  const page = await driver.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const popup = await driver.openPopup(page);
  await settled(popup);
  await driver.stopBackground();
  const left = await popup.evaluate<string[]>(CLEAR);
  await popup.close().catch(() => undefined);
  await page.close();
  return left;
}

const CLEAR = `(async () => {
  const { storage, permissions, scripting } = globalThis.browser ?? chrome;
  await Promise.all([storage.local.clear(), storage.session.clear()]);
  for (const { name } of await indexedDB.databases())
    await new Promise((done, failed) => {
      // Where a page is still on its way out, it is waited for.
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = done;
      request.onerror = () => failed(request.error);
    });
  return [
    ...Object.keys(await storage.local.get()),
    ...Object.keys(await storage.session.get()),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await permissions.getAll()).origins,
    ...(await scripting.getRegisteredContentScripts()).map(({ id }) => id),
  ];
})()`;
