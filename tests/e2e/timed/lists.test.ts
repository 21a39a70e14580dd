/** Long lists, in popup, panel and among kept articles: there soon, scrolled smoothly, searched at once. */
import { expect, it } from 'vitest';
import { settled } from '../../../src/driver/facts';
import { writeLibrary } from '../../../src/library/file';
import { doctored } from '../doctored';
import { inBrowsers } from '../harness';
import { give, isTold } from '../in-view';
import { invented } from '../invented';

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
  'long lists',
  (stage, name) => {
    const open = async () => stage.open('kept', await stage.click(await stage.visit('/article')));

    it('two thousand findings: the list is there soon, scrolls smoothly, and is searched at once', async () => {
      const page = await stage.visit('/article?state=many');
      await (await stage.click(page)).close();
      const popup = await stage.click(page);
      const listed = await popup.evaluate<number>(
        `performance.getEntriesByName('newsloupe-lists')[0].startTime`,
      );
      expect(await popup.evaluate(`document.querySelectorAll('.fact').length`)).toBe(2000);
      const scroll = await popup.evaluate<Record<string, number>>(SCROLL);
      const panel = await stage.open('panel', popup);
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
      console.log(name, JSON.stringify({ listed, scroll, search, along }));
      expect(scroll.scrolled).toBeGreaterThan(10_000);
      // A frame is 17 ms; a machine that runs tests is busy.
      expect(scroll.p50).toBeLessThan(40);
      expect(scroll.p95).toBeLessThan(150);
      expect(listed).toBeLessThan(2500);
      expect(search).toBeLessThan(1500);
    });

    it('a thousand kept articles are listed and searched at once', async () => {
      const kept = await open();
      const thousand = Array.from({ length: 1000 }, (_, n) => invented(n + 10));
      await give(kept, '#import', 'kept.jsonl', writeLibrary(thousand).join(''));
      expect(await isTold(kept, /^1,000 articles were added\.$/u)).toBe(true);
      await kept.close();
      const fresh = await open();
      const rows = `document.querySelectorAll('.kept li').length`;
      await expect.poll(() => fresh.evaluate(rows)).toBe(100);
      const ms = await fresh.evaluate<number>(`new Promise((done) => {
        const before = performance.now();
        const seen = new MutationObserver(() => {
          if (document.querySelectorAll('.kept li').length !== 1) return;
          seen.disconnect();
          requestAnimationFrame(() => done(performance.now() - before));
        });
        seen.observe(document.body, { subtree: true, childList: true });
        const field = document.querySelector('#search');
        field.value = 'w500';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })`);
      const listed = await fresh.evaluate<number>(
        `performance.getEntriesByName('newsloupe-found')[0].startTime`,
      );
      console.log(
        name,
        `list ${Math.round(listed)} ms from opening the page, search ${Math.round(ms)} ms`,
      );
      // The goal is 200 ms; a machine that runs tests is busy.
      expect(ms).toBeLessThan(1000);
    });
  },
  { extension: doctored },
);
