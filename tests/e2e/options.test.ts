/** The options page, and what its word list does to pages that are open. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { faults, smallTargets } from './axe';
import { eventually, inBrowsers, keep, markedWords } from './harness';
import { fill, give, has, isStored, lacks, press, textOf } from './in-view';

const wording = async (page: Page) => (await markedWords(page)).wording ?? [];

inBrowsers('the options page', (stage, name) => {
  const open = async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    const options = await stage.open('options', popup);
    expect(await has(options, '.categories select')).toBe(true);
    return { page, options };
  };

  it('adds a term, which open pages mark at once; removing it is taken back', async () => {
    const { page, options } = await open();
    expect(await wording(page)).not.toContain('harbour');
    await press(options, '#add-term');
    expect(await has(options, '.form')).toBe(true);
    await press(options, '.form [type="submit"]');
    expect(await has(options, '.problem')).toBe(true);
    expect(await faults(options)).toEqual([]);
    await fill(options, '.form [name="words"]', 'grain port\nharbour');
    await press(options, '.form [type="submit"]');
    expect(await has(options, '[data-term="own-grain-port"]')).toBe(true);
    const isMarked = async () =>
      (await wording(page)).some((one) => /grain port|harbour/u.test(one));
    await page.bringToFront();
    expect(await eventually(isMarked)).toBe(true);
    await press(options, '[data-term] [data-do="delete"]');
    expect(await eventually(async () => !(await isMarked()))).toBe(true);
    await press(options, '#undo');
    expect(await has(options, '[data-term="own-grain-port"]')).toBe(true);
    expect(await eventually(isMarked)).toBe(true);
    await press(options, '[data-term] [data-do="delete"]');
    expect(await eventually(async () => !(await isMarked()))).toBe(true);
  });

  it('imports a list, and names each row that it could not read', async () => {
    const { options } = await open();
    await give(options, '#import', 'list.csv', 'words,where\nblob,anywhere\ngizmo,nowhere\n');
    expect(await has(options, '.problems li')).toBe(true);
    const report = await textOf(options, '.report');
    expect(report).toContain('1 word or phrase was added.');
    expect(report).toContain('Row 3:');
    expect(report).toContain('nowhere');
    expect(await has(options, '[data-term="own-blob"]')).toBe(true);
    expect(await faults(options)).toEqual([]);
    keep(`options-import-${name}`, await options.screenshot());
    await press(options, '#undo');
    expect(await lacks(options, '[data-term]')).toBe(true);
    expect(await isStored(options, /^(?!.*own-blob)/u)).toBe(true);
  });

  it('deletes everything after a question, and keeps everything on a no', async () => {
    const { options } = await open();
    await give(options, '#import', 'list.csv', 'words\nblob\n');
    expect(await has(options, '[data-term]')).toBe(true);
    await press(options, '#erase');
    expect(await has(options, '.question')).toBe(true);
    expect(await faults(options)).toEqual([]);
    await press(options, '.question button:last-of-type');
    expect(await has(options, '[data-term]')).toBe(true);
    await press(options, '#erase');
    await press(options, '#erase-yes');
    expect(await lacks(options, '[data-term]')).toBe(true);
    expect(await lacks(options, '#undo')).toBe(true);
  });

  it('has nothing that axe-core finds, and no small targets', async () => {
    const { options } = await open();
    expect(await faults(options)).toEqual([]);
    expect(await smallTargets(options)).toEqual([]);
    keep(`options-${name}`, await options.screenshot());
  });

  it('lists what was ignored in the popup; there and here it is taken back', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    await expect.poll(async () => (await wording(page)).length).toBeGreaterThan(0);
    const before = (await wording(page)).length;
    await press(popup, '.section.wording .ask[aria-expanded]');
    expect(await has(popup, '[data-offer="article"]')).toBe(true);
    expect(await faults(popup)).toEqual([]);
    keep(`popup-ignore-${name}`, await popup.screenshot());
    await press(popup, '[data-offer="article"]');
    expect(await eventually(async () => (await wording(page)).length < before)).toBe(true);
    expect(await has(popup, '#undo')).toBe(true);
    keep(`popup-ignored-${name}`, await popup.screenshot());
    await press(popup, '#undo');
    expect(await eventually(async () => (await wording(page)).length === before)).toBe(true);
    await press(popup, '.section.wording .ask[aria-expanded="false"]');
    expect(await has(popup, '[data-offer="always"]')).toBe(true);
    await press(popup, '[data-offer="always"]');
    expect(await eventually(async () => (await wording(page)).length < before)).toBe(true);
    const options = await stage.open('options', popup);
    expect(await has(options, '#aside .rows button')).toBe(true);
    await press(options, '#aside .rows button');
    await page.bringToFront();
    expect(await eventually(async () => (await wording(page)).length === before)).toBe(true);
  });
});
