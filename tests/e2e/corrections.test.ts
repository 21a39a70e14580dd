/** A reader says that a finding is none, or is something else: list, page and card follow, and it is taken back. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { faults } from './axe';
import { eventually, inBrowsers, keep, markedWords, words } from './harness';

const SLOW = 8000;

/** Opens “Wrong?” beside the row of a section that holds these words. */
const openWrong = (view: Popup, section: string, said: string) =>
  view.evaluate(`(() => {
    const rows = [...document.querySelectorAll('.section.${section} .row')];
    rows.find((row) => row.textContent.includes(${JSON.stringify(said)})).querySelector('.wrong').click();
  })()`);
const press = async (view: Popup, selector: string) => {
  const isThere = () => view.evaluate<boolean>(`!!document.querySelector('${selector}')`);
  expect(await eventually(isThere), selector).toBe(true);
  await view.evaluate(`document.querySelector('${selector}').click()`);
};
const sectionOf = (view: Popup, kind: string) =>
  view.evaluate<string>(`document.querySelector('.section.${kind}')?.textContent ?? ''`);

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
      expect([await isListed(), await isMarked()], section).toEqual([true, true]);
      await openWrong(popup, section, said);
      const isOpen = () => popup.evaluate<boolean>(`!!document.querySelector('.offers')`);
      expect(await eventually(isOpen)).toBe(true);
      expect(await faults(popup)).toEqual([]);
      keep(`popup-wrong-${section}-${name}`, await popup.screenshot());
      await press(popup, '[data-offer="none"]');
      expect(await eventually(async () => !(await isListed()), SLOW)).toBe(true);
      expect(await eventually(async () => !(await isMarked()), SLOW)).toBe(true);
      await press(popup, '#undo');
      expect(await eventually(isListed, SLOW)).toBe(true);
      expect(await eventually(isMarked, SLOW)).toBe(true);
      expect(await words(popup)).toContain('Taken back.');
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
    expect(await eventually(async () => (await groupOf(popup)).includes('Works'), SLOW)).toBe(true);
    expect(await words(popup)).toContain('“Larpress” is now listed under: Works.');
    await popup.close();
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await stage.click(page);
    expect(await groupOf(again)).toContain('Works');
    const options = await stage.driver.openOptions(again);
    await press(options, '#aside .rows button');
    await options.close();
    await page.bringToFront();
    const third = await stage.click(page);
    expect(await groupOf(third)).toBe(before);
  });

  it('are made on the card too, and the lists follow', async () => {
    const page = await stage.visit('/article');
    await page.setViewport({ width: 900, height: 700 });
    await (await stage.click(page)).close();
    const { x, y } = await page.evaluate(() => {
      const ranges: Range[] = [];
      CSS.highlights.forEach((highlight, key) => {
        if (key.startsWith('newsloupe-figures-')) ranges.push(...([...highlight] as Range[]));
      });
      const range = ranges.find((one) => String(one).includes('92'));
      if (!range) throw new Error('no mark');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(x, y);
    const focusOn = async (button: string) => {
      const isThere = async () => {
        await page.keyboard.press('Tab');
        return (await stage.driver.onPage(page)).focus === button;
      };
      expect(await eventually(isThere, 4000), button).toBe(true);
      await page.keyboard.press('Enter');
    };
    await focusOn('Wrong?');
    keep(`card-wrong-${name}`, await page.screenshot());
    await focusOn('Not a figure');
    const isOff = async () => !(await marked(page, 'figures')).some((one) => one.includes('92'));
    expect(await eventually(isOff, SLOW)).toBe(true);
    expect((await stage.driver.onPage(page)).focus).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await eventually(async () => !(await isOff()), SLOW)).toBe(true);
    expect((await stage.driver.onPage(page)).text).toContain('Taken back.');
    const popup = await stage.click(page);
    expect(await sectionOf(popup, 'figures')).toContain('$92 million');
  });

  it('are as the reader left them: attitudes and unsure findings stay hidden', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    const isUnsure = () => popup.evaluate<boolean>(`!!document.querySelector('.doubt')`);
    expect(await isUnsure()).toBe(true);
    await press(popup, '[name="unsure"]');
    expect(await eventually(async () => !(await isUnsure()))).toBe(true);
    await popup.close();
    const again = await stage.click(page);
    expect(await again.evaluate(`document.querySelector('[name="unsure"]').checked`)).toBe(false);
    expect(await again.evaluate(`!!document.querySelector('.doubt')`)).toBe(false);
    const panel = await stage.driver.openPanel(again);
    const isThere = () =>
      panel.evaluate<boolean>(`document.querySelector('[name="unsure"]')?.checked === false`);
    expect(await eventually(isThere, SLOW)).toBe(true);
    await press(panel, '[name="unsure"]');
    await panel.close();
  });
});
