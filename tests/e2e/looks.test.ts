/** How marks look and how many there are: chosen in the options, followed by pages that are open. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { eventually, inBrowsers, keep, markedWords } from './harness';

const select = (view: Popup, name: string, value: string) =>
  view.evaluate(`(() => {
    const field = document.querySelector('[name="${name}"]');
    field.value = '${value}';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
const press = (view: Popup, selector: string) =>
  view.evaluate(`document.querySelector('${selector}').click()`);
const has = (view: Popup, selector: string) =>
  eventually(() => view.evaluate<boolean>(`!!document.querySelector('${selector}')`));
/** Gives the import field a file, as a reader does who chooses one. */
const choose = (view: Popup, text: string) =>
  view.evaluate(`(() => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(text)}], 'mine.json'));
    const field = document.querySelector('#import-all');
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
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
    const options = await stage.driver.openOptions(await stage.click(page));
    expect(await has(options, '[name="names-line"]')).toBe(true);
    return { page, options };
  };

  it('are those that were chosen, on the page and in the lists, and the usual ones again', async () => {
    const { page, options } = await open();
    await select(options, 'names-line', 'wavy');
    await select(options, 'names-colour', 'teal');
    const isOn = async () =>
      /wavy (?:#00697A|rgb\(0, 105, 122\))/iu.test(await ruleOf(page, 'names'));
    await page.bringToFront();
    expect(await eventually(isOn, 4000)).toBe(true);
    const popup = await stage.click(page);
    const worn = await popup.evaluate<string>(
      `getComputedStyle(document.querySelector('.section.names .line')).textDecorationStyle`,
    );
    expect(worn).toBe('wavy');
    await popup.close();
    keep(`options-looks-${name}`, await options.screenshot());
    await press(options, '#usual-looks');
    expect(await eventually(async () => /dotted/u.test(await ruleOf(page, 'names')), 4000)).toBe(
      true,
    );
    await options.close();
  });

  it('stand where names come first, or everywhere', async () => {
    const { page, options } = await open();
    const marked = async () => {
      const { names = [], 'names-again': again = [] } = await markedWords(page);
      return { names, again };
    };
    await page.bringToFront();
    const { names, again } = await marked();
    expect(names).toContain('Maria Tesfaye');
    expect(names).not.toContain('Tesfaye');
    expect(again).toEqual([]);
    await press(options, '[name="density"][value="all"]');
    expect(await eventually(async () => (await marked()).again.includes('Tesfaye'), 4000)).toBe(
      true,
    );
    expect((await marked()).names).toEqual(names);
    await press(options, '[name="density"][value="first"]');
    expect(await eventually(async () => (await marked()).again.length === 0, 4000)).toBe(true);
    await options.close();
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
    await choose(options, JSON.stringify(everything));
    expect(await has(options, '#allow-sites')).toBe(true);
    const chosen = () =>
      options.evaluate<string>(
        `document.querySelector('[name="dates-colour"]').value + document.querySelector('[name=density]:checked').value + document.querySelectorAll('#aside .rows li').length`,
      );
    expect(await eventually(async () => (await chosen()) === 'redall1')).toBe(true);
    keep(`options-imported-${name}`, await options.screenshot());
    await press(options, '#undo');
    expect(await eventually(async () => (await chosen()) === 'orangefirst0')).toBe(true);
    await choose(options, '{"newsloupe":"settings"');
    const isRefused = () =>
      options.evaluate<boolean>(`/damaged/u.test(document.querySelector('#data').textContent)`);
    expect(await eventually(isRefused)).toBe(true);
    expect(await chosen()).toBe('orangefirst0');
    await options.close();
  });
});
