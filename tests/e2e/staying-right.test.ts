/** Pages that do not hold still: marks follow the text or are withdrawn, and never stand on wrong words. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { livePages } from '../fixtures/live/pages';
import { awhile, eventually, inBrowsers, keep, markedWords, marks } from './harness';

/** Calls one of the page's own functions. */
const call = (page: Page, name: string): Promise<unknown> => page.evaluate(`${name}()`);
const names = async (page: Page): Promise<string[]> => (await markedWords(page)).names ?? [];

inBrowsers(
  'staying right',
  (stage, name) => {
    it('keeps its marks while React takes the article over, and follows what it draws', async () => {
      const page = await stage.marked('/react');
      const before = await markedWords(page);
      expect(before.names).toContain('Maria Tesfaye');
      await call(page, 'hydrate');
      await awhile();
      expect(await markedWords(page)).toEqual(before);
      await call(page, 'desk.refresh');
      await awhile();
      expect(await markedWords(page)).toEqual(before);

      await call(page, 'desk.redraw');
      const isBack = async () => (await names(page)).join() === before.names?.join();
      expect(await eventually(isBack)).toBe(true);

      await call(page, 'desk.correct');
      const isCorrected = async () => (await names(page)).includes('Ines Okafor');
      expect(await eventually(isCorrected)).toBe(true);
      expect(await names(page)).not.toContain('Maria Tesfaye');
    });

    it('takes marks off words that are changed under them', async () => {
      const page = await stage.marked('/late');
      expect(await names(page)).toContain('Maria Tesfaye');
      await call(page, 'shiftWords');
      const isOff = async () => !(await names(page)).some((words) => /Nobody|^$/u.test(words));
      expect(await eventually(isOff)).toBe(true);
    });

    it('goes with the reader to the next article without marking it unasked', async () => {
      const page = await stage.marked('/single-page');
      await page.evaluate('tidyAddress()');
      await awhile();
      expect(await names(page)).toContain('Maria Tesfaye');
      await expect.poll(async () => (await stage.driver.button(page)).badge).toMatch(/^\d+$/u);

      await call(page, 'goOn');
      expect(await eventually(async () => Object.keys(await marks(page)).length === 0)).toBe(true);
      await awhile();
      expect(await marks(page)).toEqual({});
      expect(await stage.driver.button(page)).toEqual({ badge: '', title: 'Examine this article' });

      const popup = await stage.click(page);
      await expect.poll(() => names(page)).toContain('Lucia Marrone');
      expect(await names(page)).not.toContain('Maria Tesfaye');
      await popup.close();
    });

    it('marks the article that is read, of several on one page, once each was asked for', async () => {
      const page = await stage.marked('/endless');
      const first = await names(page);
      await call(page, 'below');
      await page.evaluate('readNow(1)');
      expect(await eventually(async () => Object.keys(await marks(page)).length === 0)).toBe(true);
      await (await stage.click(page)).close();
      await expect.poll(() => names(page)).toContain('Oskar Lindqvist');
      expect(await names(page)).not.toContain('Maria Tesfaye');
      await page.evaluate('readNow(0)');
      expect(await eventually(async () => (await names(page)).join() === first.join())).toBe(true);
    });

    it('marks paragraphs that come late', async () => {
      const page = await stage.marked('/late');
      const before = await names(page);
      await call(page, 'more');
      const isMarked = async () => (await names(page)).includes('Teodor Vance');
      expect(await eventually(isMarked)).toBe(true);
      // With more to go by, one more name may be known further up; none that was marked is lost.
      expect(await names(page)).toEqual(expect.arrayContaining(before));
    });

    it('marks an article that comes when the reader has agreed to the cookies', async () => {
      const page = await stage.visit('/consent');
      const popup = await stage.click(page);
      await popup.close();
      expect(await marks(page)).toEqual({});
      await call(page, 'agree');
      expect(await eventually(async () => (await names(page)).includes('Maria Tesfaye'))).toBe(
        true,
      );
    });

    it('changes its colours when the page turns dark', async () => {
      const page = await stage.marked('/theme');
      const before = await markedWords(page);
      await call(page, 'switchOff');
      const isDark = async () => Object.keys(await marks(page)).every((it) => /-dark$/u.test(it));
      expect(await eventually(isDark)).toBe(true);
      await expect.poll(() => markedWords(page)).toEqual(before);
      keep(`theme-dark-${name}`, await page.screenshot());
    });

    it('brings its style sheet back where the page sets its own', async () => {
      const page = await stage.marked('/sheets');
      await call(page, 'setSheets');
      await page.evaluate(`document.body.append(document.createElement('p'))`);
      const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
      expect(await eventually(async () => (await sheets()) === 2)).toBe(true);
    });

    it('rests while its tab is hidden, and catches up afterwards', async () => {
      const page = await stage.marked('/late');
      const other = await stage.visit('/empty');
      await other.bringToFront();
      expect(await eventually(() => page.evaluate(() => document.hidden))).toBe(true);
      await call(page, 'more');
      await awhile();
      expect(await names(page)).not.toContain('Teodor Vance');
      await page.bringToFront();
      expect(await eventually(async () => (await names(page)).includes('Teodor Vance'))).toBe(true);
    });
  },
  { pages: livePages },
);
