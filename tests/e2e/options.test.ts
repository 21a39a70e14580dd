/** The options page, and what its word list does to pages that are open. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { faults, smallTargets } from './axe';
import { eventually, inBrowsers, keep, markedWords } from './harness';

const press = (view: Popup, selector: string) =>
  view.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
const has = (view: Popup, selector: string) =>
  eventually(() => view.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`));
const lacks = (view: Popup, selector: string) =>
  eventually(
    () => view.evaluate<boolean>(`!document.querySelector(${JSON.stringify(selector)})`),
    8000,
  );
const type = (view: Popup, selector: string, text: string) =>
  view.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  })()`);
/** Gives the import field a file, as a reader does who chooses one. */
const choose = (view: Popup, name: string, text: string) =>
  view.evaluate(`(() => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    const field = document.querySelector('#import');
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
const wording = async (page: Page) => (await markedWords(page)).wording ?? [];

inBrowsers('the options page', (stage, name) => {
  const open = async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    const options = await stage.driver.openOptions(popup);
    expect(await has(options, '.categories select')).toBe(true);
    return { page, options };
  };

  it('adds a term, which open pages mark at once; removing it is taken back', async () => {
    const { page, options } = await open();
    expect(await wording(page)).not.toContain('harbour');
    await press(options, '#add-term');
    await has(options, '.form');
    await press(options, '.form [type="submit"]');
    expect(await has(options, '.problem')).toBe(true);
    expect(await faults(options)).toEqual([]);
    await type(options, '.form [name="words"]', 'grain port\nharbour');
    await press(options, '.form [type="submit"]');
    expect(await has(options, '[data-term="own-grain-port"]')).toBe(true);
    const isMarked = async () =>
      (await wording(page)).some((one) => /grain port|harbour/u.test(one));
    await page.bringToFront();
    expect(await eventually(isMarked, 8000)).toBe(true);
    await press(options, '[data-term] [data-do="delete"]');
    expect(await eventually(async () => !(await isMarked()), 8000)).toBe(true);
    await press(options, '#undo');
    expect(await has(options, '[data-term="own-grain-port"]')).toBe(true);
    expect(await eventually(isMarked, 8000)).toBe(true);
    await press(options, '[data-term] [data-do="delete"]');
    expect(await eventually(async () => !(await isMarked()), 8000)).toBe(true);
    await options.close();
  });

  it('imports a list, and names each row that it could not read', async () => {
    const { options } = await open();
    await choose(options, 'list.csv', 'words,where\nblob,anywhere\ngizmo,nowhere\n');
    expect(await has(options, '.problems li')).toBe(true);
    const report = await options.evaluate<string>(`document.querySelector('.report').textContent`);
    expect(report).toContain('1 word or phrase was added.');
    expect(report).toContain('Row 3:');
    expect(report).toContain('nowhere');
    expect(await has(options, '[data-term="own-blob"]')).toBe(true);
    expect(await faults(options)).toEqual([]);
    keep(`options-import-${name}`, await options.screenshot());
    await press(options, '#undo');
    expect(await lacks(options, '[data-term]')).toBe(true);
    await options.close();
  });

  it('deletes everything after a question, and keeps everything on a no', async () => {
    const { options } = await open();
    await choose(options, 'list.csv', 'words\nblob\n');
    await has(options, '[data-term]');
    await press(options, '#erase');
    expect(await has(options, '.question')).toBe(true);
    expect(await faults(options)).toEqual([]);
    await press(options, '.question button:last-of-type');
    expect(await has(options, '[data-term]')).toBe(true);
    await press(options, '#erase');
    await has(options, '#erase-yes');
    await press(options, '#erase-yes');
    expect(await lacks(options, '[data-term]')).toBe(true);
    expect(await lacks(options, '#undo')).toBe(true);
    await options.close();
  });

  it('has nothing that axe-core finds, and no small targets', async () => {
    const { options } = await open();
    expect(await faults(options)).toEqual([]);
    expect(await smallTargets(options)).toEqual([]);
    keep(`options-${name}`, await options.screenshot());
    await options.close();
  });

  it('lists what was ignored in the popup; there and here it is taken back', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    const before = (await wording(page)).length;
    await press(popup, '.section.wording .ask[aria-expanded]');
    expect(await has(popup, '[data-offer="article"]')).toBe(true);
    expect(await faults(popup)).toEqual([]);
    keep(`popup-ignore-${name}`, await popup.screenshot());
    await press(popup, '[data-offer="article"]');
    expect(await eventually(async () => (await wording(page)).length < before, 8000)).toBe(true);
    expect(await has(popup, '#undo')).toBe(true);
    keep(`popup-ignored-${name}`, await popup.screenshot());
    await press(popup, '#undo');
    expect(await eventually(async () => (await wording(page)).length === before, 8000)).toBe(true);
    await press(popup, '.section.wording .ask[aria-expanded="false"]');
    expect(await has(popup, '[data-offer="always"]')).toBe(true);
    await press(popup, '[data-offer="always"]');
    expect(await eventually(async () => (await wording(page)).length < before, 8000)).toBe(true);
    const options = await stage.driver.openOptions(popup);
    expect(await has(options, '#aside .rows button')).toBe(true);
    await press(options, '#aside .rows button');
    await page.bringToFront();
    expect(await eventually(async () => (await wording(page)).length === before, 8000)).toBe(true);
    await options.close();
  });
});
