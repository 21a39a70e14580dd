/** What may go wrong around the extension: its storage, its files, its messages, its tabs. Nothing is lost, none waits for ever. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { factsFrom } from '../../src/driver/facts';
import { livePages } from '../fixtures/live/pages';
import { awhile, eventually, granted, inBrowsers, marks, pause, words } from './harness';
import { stranger } from './stranger';

const folder = mkdtempSync(join(tmpdir(), 'newsloupe-faults-'));
const folders = [folder];
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true });
});

const API = '(globalThis.browser ?? chrome)';
/** What the background answers; undefined where it does not. */
const ask = (popup: Popup, message: string) =>
  popup.evaluate<{ ok: boolean; value?: unknown; error?: { code: string } } | undefined>(
    `${API}.runtime.sendMessage(${message}).catch(() => undefined)`,
  );
const store = (popup: Popup, call: string) =>
  popup.evaluate<string>(`${API}.storage.local.${call}.then((it) => JSON.stringify(it) ?? '')`);

/** Nothing more can be stored. */
const FULL = `(() => {
  browser.storage.local.set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  return browser.storage.local.set.toString().includes('QuotaExceededError');
})()`;

/** Opens fifty tabs at once, has them all examined at once, and closes them: how many findings each had. */
const fiftyTabs = (address: string) => `(async () => {
  const { tabs } = ${API};
  const opened = await Promise.all(Array.from({ length: 50 }, (_, n) => tabs.create({ url: '${address}?' + n, active: false })));
  const ask = async ({ id }) => {
    for (let tries = 0; tries < 900; tries++) {
      const answer = await tabs.sendMessage(id, { to: 'page', name: 'examine', body: {} }).catch(() => undefined);
      if (answer) return answer.ok ? answer.value.analysis.entities.length : answer.error.code;
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  const found = await Promise.all(opened.map(ask));
  await tabs.remove(opened.map(({ id }) => id));
  return found;
})()`;

inBrowsers(
  'faults',
  (stage, name) => {
    const isMarked = (page: Page) =>
      eventually(async () => Object.keys(await marks(page)).length > 3);
    const isUnmarked = (page: Page) =>
      eventually(async () => Object.keys(await marks(page)).length === 0);
    let options: Popup | undefined;
    /** The options page, to ask from: it stays open while other tabs come and go. */
    const opened = async (): Promise<Popup> => {
      const popup = await stage.click(await stage.visit('/article'));
      options = await stage.open('options', popup);
      return options;
    };
    // Before what was opened is closed.
    afterEach(async () => {
      if (options) await store(options, 'clear()');
      options = undefined;
    });

    it.each([
      ['of another shape', `{ settings: 'none', sites: { a: 1 }, 'readers-list': [7] }`],
      [
        'of a newer version',
        `{ settings: { version: 99, kinds: 3 }, 'readers-list': { version: 99, words: ['mine'] } }`,
      ],
    ])('goes on where what is stored is %s, and loses none of it', async (_, stored) => {
      const asking = await opened();
      await store(asking, `set(${stored})`);
      expect(await isMarked(await stage.visit('/article'))).toBe(true);
      const item = `{ scope: 'always', entry: 'e', words: 'w' }`;
      expect(
        await ask(
          asking,
          `{ to: 'background', name: 'setAside', body: { add: [${item}], drop: [] } }`,
        ),
      ).toMatchObject({ ok: true });
      const kept = await store(asking, `get('readers-list')`);
      expect(kept).toContain('"entry":"e"');
      expect(kept).toMatch(/\b7\b|"words":\["mine"\]/u);
    });

    it('says that it could not keep something where the storage is full', async () => {
      const asking = await opened();
      // Firefox takes what the disk holds: there the disk says no.
      if (name === 'chromium') await store(asking, `set({ filler: 'x'.repeat(10_485_700) })`);
      else await stage.driver.inBackground(FULL);
      const item = `{ scope: 'always', entry: 'e', words: 'w' }`;
      expect(
        await ask(
          asking,
          `{ to: 'background', name: 'setAside', body: { add: [${item}], drop: [] } }`,
        ),
      ).toMatchObject({ ok: false });
      expect(await store(asking, `get('readers-list')`)).toBe('{}');
      const page = await stage.visit('/article');
      expect(await isMarked(page)).toBe(true);
      await stage.driver.stopBackground();
    });

    it('goes on with its rules where a model file is damaged, and says so', async () => {
      const assets = join(folder, name, 'assets');
      const files = readdirSync(assets).filter((file) => file.endsWith('.bin'));
      const whole = files.map((file) => readFileSync(join(assets, file)));
      try {
        for (const file of files) writeFileSync(join(assets, file), 'no model at all');
        // A background that is still busy may read the files once more before it stops.
        const isSaid = async () => {
          await stage.driver.stopBackground();
          const page = await stage.visit('/article');
          const facts = await factsFrom(await stage.click(page));
          if (!facts.ok) throw new Error(facts.error.message);
          expect(facts.value.analysis.dates.length).toBeGreaterThan(2);
          expect(await isMarked(page)).toBe(true);
          return facts.value.analysis.warnings.length > 0;
        };
        expect(await eventually(isSaid)).toBe(true);
      } finally {
        for (const [n, file] of files.entries()) writeFileSync(join(assets, file), whole[n] ?? '');
        await stage.driver.stopBackground();
      }
    });

    it('answers what has the wrong shape, and nothing of unknown names', async () => {
      const popup = await opened();
      const names = ['analyze', 'explain', 'quote', 'found', 'setAside'];
      for (const asked of names)
        for (const body of ['7', '"x"', 'null', '[]', '{ text: 7, count: "9" }'])
          expect(
            await ask(popup, `{ to: 'background', name: '${asked}', body: ${body} }`),
            asked,
          ).toMatchObject({ ok: false, error: { code: 'bad-request' } });
      for (const message of [
        '7',
        'null',
        `{ to: 'background', name: 'toString', body: {} }`,
        `{ to: 'background', name: '__proto__', body: {} }`,
        `{ to: 'nobody', name: 'analyze', body: {} }`,
      ])
        expect((await ask(popup, message)) ?? null, message).toBeNull();
    });

    it('refuses a message of fifty megabytes, and goes on', async () => {
      const popup = await opened();
      const text = `'word '.repeat(10_000_000)`;
      expect(
        await ask(popup, `{ to: 'background', name: 'analyze', body: { text: ${text} } }`),
      ).toMatchObject({ error: { code: 'too-long' } });
      expect(
        await ask(
          popup,
          `{ to: 'background', name: 'analyze', body: { text: 'Oslo is calm.', language: 'en' } }`,
        ),
      ).toMatchObject({ ok: true });
    });

    it('does not answer other extensions', async () => {
      const other = stranger(name);
      folders.push(other);
      await stage.driver.installOther(other);
      const page = await stage.visit('/article');
      expect(await isMarked(page)).toBe(true);
      const before = await marks(page);
      const answers = await page.evaluate(async (id) => {
        const { dataset } = document.documentElement;
        const messages = [
          { to: 'background', name: 'categories', body: {} },
          { to: 'background', name: 'analyze', body: { text: 'Oslo is calm.' } },
          { to: 'page', name: 'show', body: { on: false } },
        ];
        dataset.stranger = JSON.stringify({ id, messages });
        document.dispatchEvent(new Event('ask-stranger'));
        for (let tries = 0; tries < 600 && !dataset.answers; tries++)
          await new Promise((done) => setTimeout(done, 30));
        return JSON.parse(dataset.answers ?? '"no stranger there"') as unknown;
      }, stage.driver.id);
      expect(answers).toEqual([null, null, null]);
      expect(await marks(page)).toEqual(before);
    });

    it('survives a tab that is closed, or goes elsewhere, while the answer is on its way', async () => {
      const closed = await stage.visit('/long');
      const popup = await stage.driver.openPopup(closed);
      await pause(40);
      await closed.close();
      await popup.close().catch(() => undefined);

      const left = await stage.visit('/long');
      await pause(60);
      await left.goto(`${stage.server.origin}/shop`, { waitUntil: 'domcontentloaded' });
      await awhile();
      expect(await marks(left)).toEqual({});
      await expect.poll(async () => (await stage.driver.button(left)).badge).toBe('');
      expect(await isMarked(await stage.visit('/article'))).toBe(true);
    });

    it('has fifty tabs examined at once, none of them lost', async () => {
      const popup = await opened();
      const found = await popup.evaluate<unknown[]>(fiftyTabs(`${stage.server.origin}/article`));
      expect(found).toHaveLength(50);
      expect(new Set(found)).toEqual(new Set([found[0]]));
      expect(found[0]).toBeGreaterThan(5);
    }, 180_000);

    it('leaves pages as they are when it is switched off, and comes back', async () => {
      const page = await stage.visit('/article');
      expect(await isMarked(page)).toBe(true);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      const html = await page.content();
      await stage.driver.setEnabled(false);
      // Firefox ends the script before it can clear up: the next load of the page does.
      if (name === 'chromium') expect(await isUnmarked(page)).toBe(true);
      await page.evaluate(`document.querySelector('footer').append('More.')`);
      await awhile();
      expect(errors).toEqual([]);
      expect((await page.content()).replace('More.', '')).toBe(html);
      await stage.driver.setEnabled(true);
      await page.reload();
      const popup = await stage.click(page);
      await expect.poll(() => words(popup)).toContain('Maria Tesfaye');
      expect(await isMarked(page)).toBe(true);
    });
  },
  { extension: (name) => granted(name, folder), manyProcesses: true, pages: livePages },
);
