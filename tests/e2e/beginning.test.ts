/** The script begins to read as soon as it is put on a page, asked by nobody: a reader's gesture put it there. */
import { expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { eventually, inBrowsers, marks } from './harness';

/** Puts the content script on the page in view, and asks it nothing. */
const inject = (popup: Popup) =>
  popup.evaluate(`(async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    await scripting.executeScript({ target: { tabId: tab.id }, files: ['/src/content/content.iife.js'] });
  })()`);

inBrowsers('beginning', (stage) => {
  it('a second injection has the copy that is there read the article the page went on to', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    const count = async () => Object.keys(await marks(page)).length;
    expect(await eventually(async () => (await count()) > 3, 10_000)).toBe(true);
    await page.evaluate(() => {
      history.pushState({}, '', '/another-article');
      document.title = 'Quite another article';
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = 'Quite another article';
    });
    expect(await eventually(async () => (await count()) === 0, 10_000)).toBe(true);
    await inject(popup);
    expect(await eventually(async () => (await count()) > 3, 10_000)).toBe(true);
  });
});
