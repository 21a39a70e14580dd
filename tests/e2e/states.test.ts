/** Every state of popup and panel, called up at will: what it says, what it offers, and that it is open to everyone. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { settled } from '../../src/driver/facts';
import { faults, smallTargets } from './axe';
import { eventually, inBrowsers, keep, SAMPLE, words } from './harness';

const folder = mkdtempSync(join(tmpdir(), 'newsloupe-states-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The built extension with a background that answers as it is asked to. */
function doctored(name: 'chromium' | 'firefox'): string {
  const copy = join(folder, name);
  cpSync(join('dist', name === 'chromium' ? 'chrome' : 'firefox'), copy, { recursive: true });
  cpSync('tests/fixtures/states/background.js', join(copy, 'service-worker-loader.js'));
  return copy;
}

/** What each failure is called, what is advised, and whether trying again is offered. */
const FAILURES = [
  ['failed', 'Something went wrong inside Newsloupe', 'Reload it and try again', true],
  ['too-long', 'This page is too long', 'Open a shorter one', false],
  ['superseded', 'The page changed while it was being read', 'Wait until it has loaded', true],
] as const;
const STATES = ['reading', 'nothing', 'warnings', 'many', ...FAILURES.map(([state]) => state)];
/** The sample article, with so many more paragraphs that two thousand words stand in it. */
const LONG = SAMPLE.replace(
  /<p>[\s\S]*<\/p>/u,
  Array.from(
    { length: 140 },
    (_, i) =>
      `<p>On day ${i} the harbour master of Selm counted ships, crews, crates and barrels again, and wrote that nothing had changed since spring.</p>`,
  ).join(''),
);

/** Milliseconds between frames while the lists are scrolled from top to bottom. */
const SCROLL = `(async () => {
  const box = [document.querySelector('main'), document.scrollingElement].find(
    (one) => one.scrollHeight > one.clientHeight + 200);
  const frame = () => new Promise(requestAnimationFrame);
  const times = [];
  let last = await frame();
  for (let i = 0; i < 60; i++) {
    box.scrollTop += 400;
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  times.sort((a, b) => a - b);
  return { p50: times[30], p95: times[57], longest: times[59], scrolled: box.scrollTop };
})()`;

inBrowsers(
  'states',
  (stage, name) => {
    const check = async (view: Popup, state: string) => {
      expect(await faults(view)).toEqual([]);
      expect(await smallTargets(view)).toEqual([]);
      keep(`state-${state}-${name}`, await view.screenshot());
    };
    const main = (view: Popup) =>
      view.evaluate<string>(`document.querySelector('main')?.textContent ?? ''`);

    it('reading: says so, and that it takes long', async () => {
      const popup = await stage.driver.openPopup(await stage.visit('/article?state=reading'));
      expect(
        await eventually(async () => (await main(popup)).includes('Reading the article')),
      ).toBe(true);
      expect(await popup.evaluate(`!!document.querySelector('progress')`)).toBe(true);
      await check(popup, 'reading');
      expect(
        await eventually(async () => (await main(popup)).includes('Still reading'), 4000),
      ).toBe(true);
      await popup.close();
    });

    it('nothing found, and parts that could not be looked for', async () => {
      const empty = await stage.click(await stage.visit('/article?state=nothing'));
      expect(await main(empty)).toContain('Nothing was found in this article.');
      await check(empty, 'nothing');
      await empty.close();
      const partly = await stage.click(await stage.visit('/article?state=warnings'));
      expect(await main(partly)).toContain('Claims could not be looked for; the rest is complete.');
      expect(await main(partly)).toContain('some names may be missing');
      await check(partly, 'warnings');
    });

    it.each(FAILURES)('%s: what happened, what to do', async (state, what, todo, again) => {
      const popup = await stage.click(await stage.visit(`/article?state=${state}`));
      expect(await main(popup)).toContain(what);
      expect(await main(popup)).toContain(todo);
      expect(await popup.evaluate(`!!document.querySelector('.state .act')`)).toBe(again);
      expect(await words(popup)).toContain('Options');
      await check(popup, state);
    });

    it('partial: says that only a part is there', async () => {
      const popup = await stage.click(await stage.visit('/partial'));
      expect(await main(popup)).toContain('The page shows only part of this article.');
      await check(popup, 'partial');
    });

    it('two thousand findings: the list is there soon, scrolls smoothly, and is searched at once', async () => {
      const page = await stage.visit('/article?state=many');
      await (await stage.click(page)).close();
      const popup = await stage.click(page);
      const listed = await popup.evaluate<number>(
        `performance.getEntriesByName('newsloupe-lists')[0].startTime`,
      );
      expect(await popup.evaluate(`document.querySelectorAll('.fact').length`)).toBe(2000);
      const scroll = await popup.evaluate<Record<string, number>>(SCROLL);
      const panel = await stage.driver.openPanel(popup);
      await settled(panel);
      const search = await panel.evaluate<number>(`(async () => {
        const field = document.querySelector('input[type=search]');
        field.value = 'speaker 1';
        const start = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        while (document.querySelectorAll('.fact').length > 500) await new Promise(requestAnimationFrame);
        return performance.now() - start;
      })()`);
      const along = await panel.evaluate<Record<string, number>>(SCROLL);
      await panel.close();
      console.log(name, JSON.stringify({ listed, scroll, search, along }));
      expect(scroll.scrolled).toBeGreaterThan(10_000);
      // A frame is 17 ms; a machine that runs tests is busy.
      expect(scroll.p50).toBeLessThan(40);
      expect(scroll.p95).toBeLessThan(150);
      expect(listed).toBeLessThan(2500);
      expect(search).toBeLessThan(1500);
    });
  },
  {
    extension: doctored,
    pages: async () => ({
      ...Object.fromEntries(
        STATES.map((state) => [`/article?state=${state}`, () => ({ body: LONG })]),
      ),
      '/partial': () => ({
        body: SAMPLE.replace(
          '</head>',
          '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rebels tighten grip on Larovia’s grain port as talks stall","isAccessibleForFree":false,"wordCount":2000}</script></head>',
        ),
      }),
    }),
  },
);
