/** What a reader does with the marks on a page. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { eventually, type Stage } from './harness';

export interface Place {
  x: number;
  y: number;
}

/** The middle of the words of the first mark of a look that holds them, brought into view. */
export const placeOf = (page: Page, look: string, words: string): Promise<Place> =>
  page.evaluate(
    (name, said) => {
      const ranges: Range[] = [];
      CSS.highlights.forEach((highlight, key) => {
        if (key.startsWith(`newsloupe-${name}-`)) ranges.push(...([...highlight] as Range[]));
      });
      const range = ranges.find((one) => String(one).includes(said));
      if (!range) throw new Error(`no mark on “${said}”`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: left + width / 2, y: top + height / 2 };
    },
    look,
    words,
  );

/** Clicks on the mark of a look that holds these words: a card opens, and says what is expected of it. */
export async function openCard(
  { driver }: Stage,
  page: Page,
  [look, words, expected]: readonly [look: string, words: string, expected: RegExp],
): Promise<void> {
  const { x, y } = await placeOf(page, look, words);
  await page.mouse.click(x, y);
  const isOpen = async () => expected.test((await driver.onPage(page)).text);
  expect(await eventually(isOpen), `the card of “${words}”`).toBe(true);
}

/** Goes by the Tab key to a button of the open card, and presses it. */
export async function pressOnCard({ driver }: Stage, page: Page, button: string): Promise<void> {
  const isThere = async () => {
    await page.keyboard.press('Tab');
    return (await driver.onPage(page)).focus === button;
  };
  expect(await eventually(isThere), button).toBe(true);
  await page.keyboard.press('Enter');
}
