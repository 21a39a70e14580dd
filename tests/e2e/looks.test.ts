/** How marks look and how many there are: chosen in the options, followed by pages that are open. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually, inBrowsers, keep, markedWords } from './harness';
import { fill, give, has, isStored, press, textOf } from './in-view';

/** The rule of our style sheet for the marks of a look. */
const ruleOf = (page: Page, look: string): Promise<string> =>
  page.evaluate(
    (name) =>
      document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .find((rule) => rule.startsWith(`::highlight(newsloupe-${name}-light)`)) ?? '',
    look,
  );

inBrowsers('the looks of marks', (stage, name) => {
  const open = async () => {
    const page = await stage.visit('/article');
    const options = await stage.open('options', await stage.click(page));
    expect(await has(options, '[name="names-line"]')).toBe(true);
    return { page, options };
  };

  it('are those that were chosen, on the page and in the lists, and the usual ones again', async () => {
    const { page, options } = await open();
    await fill(options, '[name="names-line"]', 'wavy');
    await fill(options, '[name="names-colour"]', 'teal');
    const isOn = async () =>
      /wavy (?:#00697A|rgb\(0, 105, 122\))/iu.test(await ruleOf(page, 'names'));
    await page.bringToFront();
    expect(await eventually(isOn)).toBe(true);
    const popup = await stage.click(page);
    const worn = `getComputedStyle(document.querySelector('.section.names .line')).textDecorationStyle`;
    await expect.poll(() => popup.evaluate(worn)).toBe('wavy');
    await popup.close();
    keep(`options-looks-${name}`, await options.screenshot());
    await press(options, '#usual-looks');
    await expect.poll(() => ruleOf(page, 'names')).toMatch(/dotted/u);
    expect(await isStored(options, /"names":\{[^}]*"dotted"/u)).toBe(true);
  });

  it('stand where names come first, or everywhere', async () => {
    const { page, options } = await open();
    const marked = async () => {
      const { names = [], 'names-again': again = [] } = await markedWords(page);
      return { names, again };
    };
    await page.bringToFront();
    await expect.poll(async () => (await marked()).names).toContain('Maria Tesfaye');
    const { names, again } = await marked();
    expect(names).not.toContain('Tesfaye');
    expect(again).toEqual([]);
    await press(options, '[name="density"][value="all"]');
    await expect.poll(async () => (await marked()).again).toContain('Tesfaye');
    expect((await marked()).names).toEqual(names);
    await press(options, '[name="density"][value="first"]');
    await expect.poll(async () => (await marked()).again).toEqual([]);
    expect(await isStored(options, /"density":"first"/u)).toBe(true);
  });

  it('are in the file with all settings, and come back from it; the import is taken back', async () => {
    const { options } = await open();
    const file = await options.evaluate<string>(`(async () => {
      const saved = new Promise((done) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => (done(blob.text()), make.call(URL, blob));
      });
      document.querySelector('#export-all').click();
      return saved;
    })()`);
    const everything = JSON.parse(file) as {
      settings: { looks: { dates: object }; density: string };
      list: { off: string[] };
      sites: string[];
    };
    expect(everything.settings.density).toBe('first');
    everything.settings.looks.dates = { colour: 'red', line: 'solid' };
    everything.settings.density = 'all';
    everything.list.off = ['regime'];
    everything.sites = ['https://*.example.org/*'];
    await give(options, '#import-all', 'mine.json', JSON.stringify(everything));
    expect(await has(options, '#allow-sites')).toBe(true);
    const chosen = () =>
      options.evaluate<string>(
        `document.querySelector('[name="dates-colour"]').value + document.querySelector('[name=density]:checked').value + document.querySelectorAll('#aside .rows li').length`,
      );
    await expect.poll(chosen).toBe('redall1');
    keep(`options-imported-${name}`, await options.screenshot());
    await press(options, '#undo');
    await expect.poll(chosen).toBe('orangefirst0');
    await give(options, '#import-all', 'mine.json', '{"newsloupe":"settings"');
    await expect.poll(() => textOf(options, '#data')).toMatch(/damaged/u);
    expect(await chosen()).toBe('orangefirst0');
  });
});
