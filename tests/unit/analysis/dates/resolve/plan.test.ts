import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../src/analysis/dates/dates';
import { segment } from '../../../../../src/analysis/segment/segment';

/** Published on a Sunday. */
const dayOf = (text: string, headline?: { start: number; end: number }) =>
  findDates(segment({ text, published: '2024-06-30', ...(headline && { headline }) }))[0]?.value;

describe('a plan in the present tense', () => {
  it.each([
    ['Polls open Thursday.', '2024-07-04'],
    ['Talks resume Monday in Geneva.', '2024-07-01'],
    ['Rovers travel to Leeds on Tuesday night.', '2024-07-02TNI'],
    ['It goes on trial on Monday.', '2024-07-01'],
    ['She flies to Paris on Wednesday.', '2024-07-03'],
  ])('is of the coming day: %s', (text, value) => {
    expect(dayOf(text)).toBe(value);
  });

  it.each([
    ['The polls opened Thursday.', '2024-06-27'],
    ['He won his return on Monday.', '2024-06-24'],
    ['The minister resigns Monday.', '2024-06-24'],
    ['They saw the play on Tuesday.', '2024-06-25'],
    ['Officials did not meet on Tuesday.', '2024-06-25'],
  ])('is none elsewhere: %s', (text, value) => {
    expect(dayOf(text)).toBe(value);
  });

  it('is none in a headline, where the present tells the past', () => {
    const headline = 'Premier flies home on Friday';
    expect(dayOf(`${headline}\n\nHe is back.`, { start: 0, end: headline.length })).toBe(
      '2024-06-28',
    );
  });
});
