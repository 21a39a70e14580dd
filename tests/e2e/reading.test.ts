import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBrowsers, keep, marks, words } from './harness';
import { isStored, press } from './in-view';

const OPENED = `document.getElementById('main')`;

/** The looks of ours that are on the page. */
const looks = async (page: Page): Promise<string[]> => Object.keys(await marks(page));

inBrowsers('reading an article', (stage, name) => {
  it('marks all five kinds, lists them, and leaves the page as it was', async () => {
    const page = await stage.visit('/article');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await stage.click(page);
    const found = await marks(page);
    for (const look of ['names', 'dates', 'figures', 'claim-source', 'claim-content', 'wording'])
      expect(found[`newsloupe-${look}-light`], look).toBeGreaterThan(2);
    const said = await words(popup);
    for (const expected of [
      'Rebels tighten grip on Larovia’s grain port as talks stall',
      'The Meridian Courier · Ines Okafor · ',
      'Used by the article',
      'Daniel Achterberg, quoted',
      'Maria Tesfaye',
      'World Food Programme',
      '350,000 tonnes',
    ])
      expect(said).toContain(expected);
    for (const day of ['12', '15'])
      expect(said).toMatch(new RegExp(`${day} March 2026|March ${day}, 2026`, 'u'));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    keep(`popup-${name}`, await popup.screenshot());
    await popup.close();
    keep(`page-${name}`, await page.screenshot());
  });

  it('takes a reader from a fact to its place on the page, by keyboard too', async () => {
    const page = await stage.visit('/article');
    await page.setViewport({ width: 800, height: 300 });
    const popup = await stage.click(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.evaluate(`(() => {
      const facts = [...document.querySelectorAll('.fact')];
      const fact = facts.find((made) => made.textContent.includes('Kwame Boateng'));
      fact.focus();
      fact.click();
    })()`);
    await expect.poll(() => looks(page)).toContain('newsloupe-flash-light');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    const stops = `document.querySelectorAll('.findings [tabindex="0"]').length`;
    await expect.poll(() => popup.evaluate(stops)).toBe(1);
    await popup.close();
  });

  it('switches a kind off, and keeps the choice for the next page', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    await press(popup, '.kinds .dates');
    await expect.poll(() => looks(page)).not.toContain('newsloupe-dates-light');
    expect(await looks(page)).toContain('newsloupe-names-light');
    expect(await isStored(popup, /"dates":false/u)).toBe(true);
    await popup.close();

    const next = await stage.visit('/strict-csp');
    const again = await stage.click(next);
    await expect.poll(() => looks(next)).toContain('newsloupe-names-light');
    expect(await looks(next)).not.toContain('newsloupe-dates-light');
    const pressed = `document.querySelector('.kinds .dates').getAttribute('aria-pressed')`;
    await expect.poll(() => again.evaluate(pressed)).toBe('false');
    await press(again, '.kinds .dates');
    await expect.poll(() => looks(next)).toContain('newsloupe-dates-light');
    expect(await isStored(again, /"dates":true/u)).toBe(true);
  });

  it('hides every mark on this page and shows them again', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    await press(popup, '#shown');
    await expect.poll(() => looks(page)).toEqual([]);
    await press(popup, '#shown');
    await expect.poll(async () => (await looks(page)).length).toBeGreaterThan(4);
  });

  it('goes on alone after a second click, and leaves the page’s own highlights', async () => {
    const page = await stage.visit('/own-highlights');
    const first = await stage.click(page);
    const before = await marks(page);
    await first.close();
    const second = await stage.click(page);
    await expect.poll(() => marks(page)).toEqual(before);
    expect(await page.evaluate(() => CSS.highlights.has('page-own'))).toBe(true);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBeLessThanOrEqual(1);
    await second.close();
  });

  it('chooses its colours by the background behind the text', async () => {
    const page = await stage.visit('/dark');
    const popup = await stage.click(page);
    const found = Object.keys(await marks(page));
    expect(found).toContain('newsloupe-names-dark');
    expect(found.filter((mark) => mark.endsWith('-light'))).toEqual([]);
    await popup.close();
    keep(`page-dark-${name}`, await page.screenshot());
  });

  it('withdraws marks from words that change, and follows the new text', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    await popup.close();
    const before = (await marks(page))['newsloupe-names-light'] ?? 0;
    await page.evaluate(() => {
      const paragraph = document.querySelectorAll('article > p')[3];
      if (paragraph)
        paragraph.textContent =
          'Nothing more was said about it, and the day went on as days go on there, quietly.';
    });
    const now = async () => (await marks(page))['newsloupe-names-light'] ?? before;
    await expect.poll(now).toBeLessThan(before);
  });

  it('copies the facts as Markdown', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    const copied = await popup.evaluate<string>(`new Promise((resolve) => {
      const write = async ([item]) => resolve(await (await item.getType('text/plain')).text());
      Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
      document.getElementById('copy').click();
    })`);
    expect(copied).toContain('title: "Rebels tighten grip on Larovia’s grain port as talks stall"');
    expect(copied).toContain('## Statements');
    expect(copied).toContain('Daniel Achterberg');
    expect(await popup.evaluate(`${OPENED}.getAttribute('aria-busy')`)).toBe('false');
    await popup.close();
  });
});
