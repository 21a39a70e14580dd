/** The card beside a mark: what opens it, what closes it, and what it leaves behind. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { eventually, inBrowsers, keep, marks, pause, SAMPLE } from './harness';
import { openCard, placeOf, pressOnCard } from './on-page';

const LINKED = SAMPLE.replace(
  'Maria Tesfaye, the',
  '<a id="there" href="#there">Maria Tesfaye</a>, the',
).replace('<span class="author">', '<input id="field"><span class="author">');
const GARISH = SAMPLE.replace(
  '</style>',
  `div { display: none !important; color: lime !important; position: static !important }
   * { font: 40px cursive !important; letter-spacing: 9px !important; text-transform: uppercase }</style>`,
);

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

inBrowsers(
  'the card',
  (stage, name) => {
    const said = async (page: Page) => (await stage.driver.onPage(page)).text;
    const isOpen = async (page: Page) => (await said(page)) !== '';
    const isClosed = async (page: Page) => !(await isOpen(page));

    /** Opens a page, not too large, and has it marked. */
    async function marked(path: string): Promise<Page> {
      const page = await stage.marked(path);
      await page.setViewport({ width: 900, height: 700 });
      return page;
    }
    /** Opens the card of the wording that has more to tell than others. */
    const openWording = (page: Page) =>
      openCard(stage, page, ['wording', 'terrorists', /Wording to notice/u]);
    /** Goes to the next mark as the shortcut does, and leaves the page in front. */
    async function step(page: Page): Promise<void> {
      const popup: Popup = await stage.click(page);
      await popup.evaluate(`(async () => {
        const { tabs } = globalThis.browser ?? chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        await tabs.sendMessage(tab.id, { to: 'page', name: 'step', body: { direction: 'next' } });
      })()`);
      await popup.close();
      await page.bringToFront();
    }

    it('opens by a click on a mark, says who used it and why it is marked, and closes by Esc', async () => {
      const page = await marked('/article');
      const before = await html(page);
      await openWording(page);
      await expect.poll(() => said(page)).toMatch(/Sources/u);
      const text = await said(page);
      for (const expected of ['Daniel Achterberg, quoted', 'Also called'])
        expect(text).toContain(expected);
      expect(await html(page)).not.toBe(before);
      keep(`card-wording-${name}`, await page.screenshot());
      await page.keyboard.press('Escape');
      expect(await eventually(() => isClosed(page))).toBe(true);
      await expect.poll(() => html(page)).toBe(before);
    });

    it('says of each kind what it is', async () => {
      const page = await marked('/article');
      const before = await html(page);
      for (const [look, words, expected] of [
        ['dates', 'Friday evening', /13 March 2026|March 13, 2026/u],
        ['figures', '350,000 tonnes', /approximate/u],
        ['names', 'Tesfaye', /Person · Maria Tesfaye/u],
        ['claim-source', 'insisted', /Who said it.*Maria Tesfaye/u],
      ] as const) {
        await openCard(stage, page, [look, words, expected]);
        keep(`card-${look}-${name}`, await page.screenshot());
      }
      await page.mouse.click(5, 5);
      expect(await eventually(() => isClosed(page))).toBe(true);
      await expect.poll(() => html(page)).toBe(before);
    });

    it('leaves clicks on links and plain text alone', async () => {
      const page = await marked('/linked');
      const link = await placeOf(page, 'names', 'Maria Tesfaye');
      await page.mouse.click(link.x, link.y);
      await pause(300);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
      expect(await isClosed(page)).toBe(true);
      await page.mouse.click(5, 300);
      await pause(300);
      expect(await isClosed(page)).toBe(true);
    });

    it('opens where the pointer rests, also on a link, and goes when the pointer has gone', async () => {
      const page = await marked('/linked');
      const canHover = await page.evaluate(
        () => matchMedia('(hover: hover) and (pointer: fine)').matches,
      );
      const { x, y } = await placeOf(page, 'names', 'Maria Tesfaye');
      const rest = async (ms: number) => {
        await page.mouse.move(x - 40, y - 60);
        const before = performance.now();
        await page.mouse.move(x, y);
        const opens = await eventually(() => isOpen(page), ms);
        // Half a second: a pointer that passes over opens nothing.
        if (opens) expect(performance.now() - before).toBeGreaterThan(450);
        return opens;
      };
      if (!canHover) {
        expect(await rest(800)).toBe(false);
        return;
      }
      // The card's script comes a moment after the marks: where the pointer rested before, it comes again.
      expect(await eventually(() => rest(3000))).toBe(true);
      await page.mouse.move(5, 5);
      expect(await eventually(() => isClosed(page))).toBe(true);
    });

    it('opens by Enter on the mark gone to, takes the focus and gives it back', async () => {
      const page = await marked('/article');
      const before = await html(page);
      await step(page);
      await page.keyboard.press('Enter');
      expect(await eventually(() => isOpen(page))).toBe(true);
      const focus = async () => (await stage.driver.onPage(page)).focus;
      await expect.poll(focus).not.toBe('');
      await page.keyboard.press('Tab');
      await expect.poll(focus).toBe('Copy');
      await page.keyboard.press('Escape');
      expect(await eventually(() => isClosed(page))).toBe(true);
      await expect
        .poll(() => page.evaluate(() => document.activeElement === document.body))
        .toBe(true);
      await expect.poll(() => html(page)).toBe(before);
    });

    it('leaves Enter in the page’s own fields to the page', async () => {
      const page = await marked('/linked');
      await step(page);
      await page.focus('#field');
      await page.keyboard.press('Enter');
      await pause(300);
      expect(await said(page)).not.toContain('Copy');
    });

    it('closes when its mark is scrolled away or its words change', async () => {
      const page = await marked('/long');
      await openWording(page);
      await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
      await pause(200);
      expect(await isOpen(page)).toBe(true);
      await page.evaluate(() => scrollBy({ top: 3000, behavior: 'instant' }));
      expect(await eventually(() => isClosed(page))).toBe(true);
      await openWording(page);
      await page.evaluate(() => {
        document.querySelector('article')?.replaceChildren('Nothing is here any more.');
      });
      expect(await eventually(() => isClosed(page))).toBe(true);
    });

    it('ignores a term, says where, and takes it back', async () => {
      const page = await marked('/article');
      const count = async () => (await marks(page))['newsloupe-wording-light'] ?? 0;
      const before = await count();
      await openWording(page);
      await pressOnCard(stage, page, 'Ignore…');
      keep(`card-ignore-${name}`, await page.screenshot());
      await pressOnCard(stage, page, 'in this article');
      await expect.poll(() => said(page)).toMatch(/is ignored in this article/u);
      await expect.poll(count).toBeLessThan(before);
      await expect.poll(async () => (await stage.driver.onPage(page)).focus).toBe('Undo');
      keep(`card-ignored-${name}`, await page.screenshot());
      await page.keyboard.press('Enter');
      await expect.poll(count).toBe(before);
      await expect.poll(() => said(page)).toContain('Taken back');
    });

    it('goes on to the next mention', async () => {
      const page = await marked('/article');
      await page.setViewport({ width: 900, height: 320 });
      await openCard(stage, page, ['names', 'Maria Tesfaye', /Person · Maria Tesfaye/u]);
      const from = await page.evaluate(() => {
        Object.assign(globalThis, { first: document.documentElement.lastElementChild });
        return scrollY;
      });
      await pressOnCard(stage, page, 'Next mention');
      const isNext = `document.documentElement.lastElementChild.localName === 'div' && document.documentElement.lastElementChild !== first`;
      expect(await eventually(() => page.evaluate(isNext).then(Boolean))).toBe(true);
      await expect.poll(() => said(page)).toContain('Person · Maria Tesfaye');
      expect(await page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(from);
    });

    it.each(['/strict-csp', '/dark', '/garish'])('is readable on %s', async (path) => {
      const page = await marked(path);
      await openWording(page);
      const size = () =>
        page.evaluate(() => {
          const card = document.documentElement.lastElementChild as Element;
          const { width, height } = card.getBoundingClientRect();
          return { width, isHigh: height > 100 };
        });
      await expect.poll(size).toEqual({ width: 320, isHigh: true });
      keep(`card${path.replace('/', '-')}-${name}`, await page.screenshot());
    });
  },
  {
    pages: async () => ({
      '/linked': () => ({ body: LINKED }),
      '/garish': () => ({ body: GARISH }),
    }),
  },
);
