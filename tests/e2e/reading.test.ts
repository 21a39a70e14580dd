import { expect, it } from 'vitest';
import { eventually, inBrowsers, keep, marks, words } from './harness';

const OPENED = `document.getElementById('main')`;

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
    expect(await eventually(async () => (await page.evaluate(() => scrollY)) > 100)).toBe(true);
    expect(await eventually(async () => 'newsloupe-flash-light' in (await marks(page)))).toBe(true);
    const stops = await popup.evaluate<number>(
      `document.querySelectorAll('.findings [tabindex="0"]').length`,
    );
    expect(stops).toBe(1);
    await popup.close();
  });

  it('switches a kind off, and keeps the choice for the next page', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    await popup.evaluate(`document.querySelector('.kinds .dates').click()`);
    expect(await eventually(async () => !('newsloupe-dates-light' in (await marks(page))))).toBe(
      true,
    );
    expect(await marks(page)).toHaveProperty('newsloupe-names-light');
    await popup.close();

    const next = await stage.visit('/strict-csp');
    const again = await stage.click(next);
    expect(await marks(next)).not.toHaveProperty('newsloupe-dates-light');
    expect(
      await again.evaluate(`document.querySelector('.kinds .dates').getAttribute('aria-pressed')`),
    ).toBe('false');
    await again.evaluate(`document.querySelector('.kinds .dates').click()`);
    expect(await eventually(async () => 'newsloupe-dates-light' in (await marks(next)))).toBe(true);
    await again.close();
    await next.close();
  });

  it('hides every mark on this page and shows them again', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    await popup.evaluate(`document.getElementById('shown').click()`);
    expect(await eventually(async () => Object.keys(await marks(page)).length === 0)).toBe(true);
    await popup.evaluate(`document.getElementById('shown').click()`);
    expect(await eventually(async () => Object.keys(await marks(page)).length > 4)).toBe(true);
    await popup.close();
  });

  it('goes on alone after a second click, and leaves the page’s own highlights', async () => {
    const page = await stage.visit('/own-highlights');
    const first = await stage.click(page);
    const before = await marks(page);
    await first.close();
    const second = await stage.click(page);
    expect(await marks(page)).toEqual(before);
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
    expect(
      await eventually(
        async () => ((await marks(page))['newsloupe-names-light'] ?? before) < before,
      ),
    ).toBe(true);
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
