/** On a click, and on no page before: the script begins to read as soon as a reader's gesture has put it there. */
import { expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { awhile, eventually, inBrowsers, keep, marks } from './harness';
import { modeIn } from './in-view';

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

  it('leaves pages alone that nobody asked about', async () => {
    const page = await stage.visit('/article');
    await awhile();
    expect(await marks(page)).toEqual({});
    expect(await stage.driver.button(page)).toEqual({ badge: '', title: 'Examine this article' });
    const popup = await stage.click(page);
    await expect.poll(() => modeIn(popup)).toBe('click');
    await expect.poll(async () => (await stage.driver.button(page)).badge).toMatch(/^\d+$/u);
  });

  it('goes from mark to mark, and says which', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    const step = (direction: string) =>
      popup.evaluate<{ ok: boolean; value: { number: number; total: number } }>(`(async () => {
        const { tabs } = globalThis.browser ?? chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        return tabs.sendMessage(tab.id, { to: 'page', name: 'step', body: { direction: '${direction}' } });
      })()`);
    const first = await step('next');
    expect(first).toMatchObject({ ok: true, value: { number: 1 } });
    expect(first.value.total).toBeGreaterThan(20);
    expect((await step('next')).value.number).toBe(2);
    expect((await step('previous')).value.number).toBe(1);
    expect((await step('previous')).value.number).toBe(first.value.total);
    await popup.close();
    keep(`notice-${stage.driver.name}`, await page.screenshot());
  });
});
