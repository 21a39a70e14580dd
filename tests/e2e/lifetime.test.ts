/** The extension comes and goes: updated under an open page, its background stopped by the browser. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { settled } from '../../src/driver/facts';
import { inBrowsers, marks, pause } from './harness';
import { press } from './in-view';

/** How many looks of ours are on the page. */
const looks = async (page: Page): Promise<number> => Object.keys(await marks(page)).length;

inBrowsers('the extension’s lifetime', (stage, name) => {
  it('recovers by itself when the background is stopped in the middle of its work', async () => {
    const page = await stage.visit('/long');
    const popup = await stage.driver.openPopup(page);
    await pause(60);
    await stage.driver.stopBackground();
    await settled(popup);
    await expect.poll(() => looks(page)).toBeGreaterThan(4);
    await popup.close();
  });

  it('marks a page after its background went to sleep', async () => {
    const first = await stage.visit('/article');
    await (await stage.click(first)).close();
    await stage.driver.stopBackground();
    const page = await stage.visit('/article');
    await (await stage.click(page)).close();
    await expect.poll(() => looks(page)).toBeGreaterThan(4);
  });

  it('leaves one working copy after an update', async () => {
    const page = await stage.visit('/article');
    await (await stage.click(page)).close();
    const before = await marks(page);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await stage.driver.reinstall();
    // Firefox ends the old script before it can clear up; the next copy does.
    if (name === 'chromium') await expect.poll(() => looks(page)).toBe(0);
    const popup = await stage.click(page);
    await expect.poll(() => marks(page)).toEqual(before);
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await press(popup, '#shown');
    await expect.poll(() => looks(page)).toBe(0);
    await popup.close();
    expect(errors).toEqual([]);
  });
});
