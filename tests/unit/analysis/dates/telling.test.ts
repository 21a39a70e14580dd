import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/dates';
import { Telling } from '../../../../src/analysis/dates/telling';
import { Scan } from '../../../../src/analysis/reading/scan';
import { segment } from '../../../../src/analysis/segment/segment';

const nearAt = (text: string): boolean[] => {
  const { tokens } = segment({ text });
  const scan = new Scan(tokens);
  scan.enter(0, tokens.length);
  const telling = new Telling(scan);
  return tokens.map((_, i) => telling.near(i));
};
const dates = (text: string): string[] =>
  findDates(segment({ text, published: '2026-03-12' })).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('words that tell of time', () => {
  it.each(['The minister left the hall with a smile', 'That is the last of this'])(
    'are in none of: %s',
    (text) => {
      expect(nearAt(text)).not.toContain(true);
    },
  );
  it.each(['The week', 'the 5th', 'the nineties', 'recently', 'the same period', 'Q3', 'tonight'])(
    'are in: %s',
    (text) => {
      expect(nearAt(text)[0]).toBe(true);
    },
  );
  it('count up to ten tokens ahead, and not behind', () => {
    const near = nearAt(`a ${'very '.repeat(12)}long day it was`);
    expect([near[0], near.at(-3), near.at(-2)]).toEqual([false, true, false]);
  });
  it.each([
    ['It took a little more than tens of thousands of years.', 1],
    ['He stayed for the latter part of the third week of May.', 1],
    ['At the very end of the second quarter of fiscal 2019 it fell.', 1],
    ['They met at dawn on the Tuesday before Christmas Eve.', 2],
  ])('stand near enough in long expressions: %s', (text, least) => {
    expect(dates(text).length).toBeGreaterThanOrEqual(least);
  });
});
