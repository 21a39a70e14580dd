/** A reader says that a finding is none, or is something else: list, page and card follow, and it is taken back. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { faults } from './axe';
import { eventually, inBrowsers, keep, markedWords, words } from './harness';
import { has, isStored, lacks, press, textOf } from './in-view';
import { openCard, pressOnCard } from './on-page';

/** Opens “Wrong?” beside the row of a section that holds these words. */
const openWrong = (view: Popup, section: string, said: string) =>
  view.evaluate(`(() => {
    const rows = [...document.querySelectorAll('.section.${section} .row')];
    rows.find((row) => row.textContent.includes(${JSON.stringify(said)})).querySelector('.wrong').click();
  })()`);
const sectionOf = (view: Popup, kind: string) => textOf(view, `.section.${kind}`);

inBrowsers('corrections', (stage, name) => {
  const marked = async (page: Page, look: string) => (await markedWords(page))[look] ?? [];

  it('say that something is none, and take it back', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    for (const [section, look, said] of [
      ['dates', 'dates', 'Monday'],
      ['figures', 'figures', '$92 million'],
      ['claims', 'claim-content', 'that her side'],
      ['names', 'names', 'World Food Programme'],
    ] as const) {
      const isMarked = async () => (await marked(page, look)).some((one) => one.includes(said));
      const isListed = async () => (await sectionOf(popup, section)).includes(said);
      expect(await eventually(isListed), section).toBe(true);
      expect(await eventually(isMarked), section).toBe(true);
      await openWrong(popup, section, said);
      expect(await has(popup, '.offers')).toBe(true);
      expect(await faults(popup)).toEqual([]);
      keep(`popup-wrong-${section}-${name}`, await popup.screenshot());
      await press(popup, '[data-offer="none"]');
      expect(await eventually(async () => !(await isListed()))).toBe(true);
      expect(await eventually(async () => !(await isMarked()))).toBe(true);
      await press(popup, '#undo');
      expect(await eventually(isListed)).toBe(true);
      expect(await eventually(isMarked)).toBe(true);
      await expect.poll(() => words(popup)).toContain('Taken back.');
    }
  });

  it('put a name under another heading; it stays there on the next visit', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    const groupOf = (view: Popup) =>
      view.evaluate<string>(`(() => {
        const rows = [...document.querySelectorAll('.section.names .row')];
        const row = rows.find((one) => one.textContent.includes('Larpress'));
        return row?.closest('.group').querySelector('h4').textContent ?? '';
      })()`);
    const before = await groupOf(popup);
    expect(before).not.toContain('Works');
    await openWrong(popup, 'names', 'Larpress');
    await press(popup, '[data-offer="work"]');
    expect(await eventually(async () => (await groupOf(popup)).includes('Works'))).toBe(true);
    await expect.poll(() => words(popup)).toContain('“Larpress” is now listed under: Works.');
    expect(await isStored(popup, /Larpress/u)).toBe(true);
    await popup.close();
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await stage.click(page);
    await expect.poll(() => groupOf(again)).toContain('Works');
    const options = await stage.open('options', again);
    await press(options, '#aside .rows button');
    expect(await lacks(options, '#aside .rows button')).toBe(true);
    expect(await isStored(options, /^(?!.*Larpress)/u)).toBe(true);
    await options.close();
    await page.bringToFront();
    const third = await stage.click(page);
    await expect.poll(() => groupOf(third)).toBe(before);
  });

  it('are made on the card too, and the lists follow', async () => {
    const page = await stage.visit('/article');
    await page.setViewport({ width: 900, height: 700 });
    await (await stage.click(page)).close();
    await openCard(stage, page, ['figures', '92', /Wrong\?/u]);
    await pressOnCard(stage, page, 'Wrong?');
    keep(`card-wrong-${name}`, await page.screenshot());
    await pressOnCard(stage, page, 'Not a figure');
    const card = () => stage.driver.onPage(page);
    const isOff = async () => !(await marked(page, 'figures')).some((one) => one.includes('92'));
    expect(await eventually(isOff)).toBe(true);
    await expect.poll(async () => (await card()).focus).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await eventually(async () => !(await isOff()))).toBe(true);
    await expect.poll(async () => (await card()).text).toContain('Taken back.');
    const popup = await stage.click(page);
    await expect.poll(() => sectionOf(popup, 'figures')).toContain('$92 million');
  });

  it('are as the reader left them: attitudes and unsure findings stay hidden', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    expect(await has(popup, '.doubt')).toBe(true);
    await press(popup, '[name="unsure"]');
    expect(await lacks(popup, '.doubt')).toBe(true);
    expect(await isStored(popup, /"unsure":false/u)).toBe(true);
    await popup.close();
    const again = await stage.click(page);
    expect(await has(again, '[name="unsure"]:not(:checked)')).toBe(true);
    expect(await lacks(again, '.doubt')).toBe(true);
    const panel = await stage.open('panel', again);
    expect(await has(panel, '[name="unsure"]:not(:checked)')).toBe(true);
    await press(panel, '[name="unsure"]');
    expect(await isStored(panel, /"unsure":true/u)).toBe(true);
    await panel.close();
  });
});
