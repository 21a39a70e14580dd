/** Pages that are examined without a click, on granted sites; the button's number. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { livePages } from '../fixtures/live/pages';
import {
  AWHILE_MS,
  awhile,
  eventually,
  granted,
  inBrowsers,
  keep,
  markedWords,
  marks,
} from './harness';
import { modeIn } from './in-view';

const API = '(globalThis.browser ?? chrome)';
/** What pages that are open know to be granted, and the pages to come that are registered for a script. */
const grants = (view: Popup) =>
  view.evaluate<unknown[]>(`(async () => {
    const { sites } = await ${API}.storage.local.get('sites');
    const scripts = await ${API}.scripting.getRegisteredContentScripts();
    return [sites ?? [], scripts.flatMap(({ matches }) => matches)];
  })()`);
const SITE = 'http://127.0.0.1/*';

const folder = mkdtempSync(join(tmpdir(), 'newsloupe-granted-'));
afterAll(() => rmSync(folder, { recursive: true }));

inBrowsers(
  'always on a granted site',
  (stage, name) => {
    const isMarked = (page: Page, ms?: number) =>
      eventually(async () => Object.keys(await marks(page)).length > 4, ms);
    const button = (page: Page) => () => stage.driver.button(page);
    /** The options page, to ask from, once the extension has taken note of the grant. */
    const opened = async (): Promise<Popup> => {
      const popup = await stage.click(await stage.visit('/empty'));
      const options = await stage.open('options', popup);
      await expect.poll(() => grants(options)).toEqual([[SITE], [SITE]]);
      return options;
    };

    it('marks an article without a click, and shows the number on the button', async () => {
      // The script is registered a moment after the extension is installed.
      await opened();
      const page = await stage.visit('/article');
      expect(await isMarked(page)).toBe(true);
      const says = async () => {
        const { badge, title } = await stage.driver.button(page);
        return Number(badge) > 20 && title === `Newsloupe: ${badge} findings on this page`;
      };
      expect(await eventually(says)).toBe(true);
    });

    it('takes the number off where the page has no article', async () => {
      const page = await stage.visit('/article');
      expect(await isMarked(page)).toBe(true);
      await page.goto(`${stage.server.origin}/shop`, { waitUntil: 'domcontentloaded' });
      const unmarked = { badge: '', title: 'Examine this article' };
      await expect.poll(button(page)).toEqual(unmarked);
      await awhile();
      expect(await marks(page)).toEqual({});
      expect(await stage.driver.button(page)).toEqual(unmarked);
    });

    it('goes on to the next article of a site that loads nothing anew', async () => {
      const page = await stage.visit('/single-page');
      expect(await isMarked(page)).toBe(true);
      await page.evaluate('goOn()');
      await expect.poll(async () => (await markedWords(page)).names).toContain('Lucia Marrone');
      expect((await markedWords(page)).names).not.toContain('Maria Tesfaye');
    });

    it('marks many tabs that open at once, each when it is looked at', async () => {
      const tabs = await Promise.all(
        Array.from({ length: 6 }, (_, n) => stage.visit(n % 2 ? '/article' : '/late')),
      );
      for (const tab of tabs) {
        await tab.bringToFront();
        expect(await isMarked(tab)).toBe(true);
      }
    });

    it('falls back to the click when access is taken back in the browser’s settings', async () => {
      const options = await opened();
      const open = await stage.visit('/single-page');
      expect(await isMarked(open)).toBe(true);
      await stage.driver.allowSites(false);
      try {
        await expect.poll(() => grants(options)).toEqual([[], []]);
        await open.bringToFront();
        await open.evaluate('goOn()');
        await awhile();
        expect(await marks(open)).toEqual({});
        const fresh = await stage.visit('/article');
        expect(await isMarked(fresh, AWHILE_MS)).toBe(false);
        const popup = await stage.click(fresh);
        await expect.poll(() => modeIn(popup)).toBe('click');
        expect(await isMarked(fresh)).toBe(true);
        await popup.close();
      } finally {
        await stage.driver.allowSites(true);
      }
      await expect.poll(() => grants(options)).toEqual([[SITE], [SITE]]);
      expect(await isMarked(await stage.visit('/article'))).toBe(true);
    });

    it('leaves out a site that is excepted, and takes it in again', async () => {
      const asking = await opened();
      const left = () =>
        asking.evaluate<string[]>(
          `${API}.scripting.getRegisteredContentScripts().then(([one]) => one?.excludeMatches ?? [])`,
        );
      const store = (call: string) => asking.evaluate(`${API}.storage.local.${call}`);
      await store(`set({ 'sites-excepted': ['*://127.0.0.1/*'] })`);
      await expect.poll(left).toEqual(['*://127.0.0.1/*']);
      const open = await stage.visit('/article');
      await awhile();
      expect(await marks(open)).toEqual({});
      await store(`remove('sites-excepted')`);
      await expect.poll(left).toEqual([]);
      expect(await isMarked(await stage.visit('/article'))).toBe(true);
    });

    it('says in the popup which mode holds', async () => {
      const page = await stage.visit('/article');
      const popup = await stage.click(page);
      await expect.poll(() => modeIn(popup)).toBe('site');
      keep(`popup-mode-${name}`, await popup.screenshot());
    });
  },
  { extension: (name) => granted(name, folder), manyProcesses: true, pages: livePages },
);
