/** The extension comes and goes: updated under an open page, its background stopped by the browser. */
import { expect, it } from 'vitest';
import { settled } from '../../src/driver/facts';
import { eventually, inBrowsers, marks, pause } from './harness';

inBrowsers('the extension’s lifetime', (stage, name) => {
  it('recovers by itself when the background is stopped in the middle of its work', async () => {
    const page = await stage.visit('/long');
    const popup = await stage.driver.openPopup(page);
    await pause(60);
    await stage.driver.stopBackground();
    await settled(popup);
    expect(await eventually(async () => Object.keys(await marks(page)).length > 4, 10_000)).toBe(
      true,
    );
    await popup.close();
  });

  it('marks a page after its background went to sleep', async () => {
    const first = await stage.visit('/article');
    await (await stage.click(first)).close();
    await stage.driver.stopBackground();
    const page = await stage.visit('/article');
    await (await stage.click(page)).close();
    expect(Object.keys(await marks(page)).length).toBeGreaterThan(4);
  });

  it('leaves one working copy after an update', async () => {
    const page = await stage.visit('/article');
    await (await stage.click(page)).close();
    const before = await marks(page);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await stage.driver.reinstall();
    // Firefox ends the old script before it can clear up; the next copy does.
    if (name === 'chromium')
      expect(await eventually(async () => Object.keys(await marks(page)).length === 0, 6000)).toBe(
        true,
      );
    const popup = await stage.click(page);
    expect(await marks(page)).toEqual(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await popup.evaluate(`document.getElementById('shown').click()`);
    expect(await eventually(async () => Object.keys(await marks(page)).length === 0)).toBe(true);
    await popup.close();
    expect(errors).toEqual([]);
  });
});
