import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/dates';
import { segment } from '../../../../src/analysis/segment/segment';

const read = (text: string, published?: string) =>
  findDates(segment({ text, ...(published && { published }) })).map((d) => [
    text.slice(d.start, d.end),
    d.type,
    d.value,
  ]);

describe('findDates', () => {
  const published = '2024-12-01T09:00:00+02:00'; // a Sunday

  it.each([
    ['The mayor resigned on Thursday.', 'Thursday', 'DATE', '2024-11-28'],
    ['The mayor will resign on Thursday.', 'Thursday', 'DATE', '2024-12-05'],
    ['They met on Sunday.', 'Sunday', 'DATE', '2024-12-01'],
    ['He held the town until this week.', 'this week', 'DATE', '2024-W48'],
    ['It opened in 2016.', '2016', 'DATE', '2016'],
    ['It opened on March 5, 2019.', 'March 5, 2019', 'DATE', '2019-03-05'],
    ['It opened on 5 March 2019.', '5 March 2019', 'DATE', '2019-03-05'],
    ['They voted in October.', 'October', 'DATE', '2024-10'],
    ['Sales fell last year.', 'last year', 'DATE', '2023'],
    ['Sales fell in the third quarter.', 'the third quarter', 'DATE', '2024-Q3'],
    ['Shots rang out on Friday evening.', 'Friday evening', 'TIME', '2024-11-29TEV'],
    ['The strike lasted three weeks.', 'three weeks', 'DURATION', 'P3W'],
    ['Talks are held every Monday.', 'every Monday', 'SET', 'XXXX-WXX-1'],
    ['He retired two years ago.', 'two years ago', 'DATE', '2022'],
  ])('%s', (text, surface, type, value) => {
    expect(read(text, published)).toEqual([[surface, type, value]]);
  });

  it('counts "the following day" from the last day the text named', () => {
    const text = 'They attacked on Wednesday, entering the town the following day.';
    const [first, second] = findDates(segment({ text, published }));
    expect(second).toMatchObject({
      value: '2024-11-28',
      anchor: 'narrative',
      basis: { start: first?.start, end: first?.end },
    });
  });

  it('leaves placeholders where nothing is known', () => {
    expect(read('The mayor resigned on Thursday.')).toEqual([['Thursday', 'DATE', 'XXXX-WXX-4']]);
  });

  it.each([
    'You may march on.',
    'The $2000 prize went to flight 1990.',
    'He bought 1998 shares.',
    'The sun sat low over May Street.',
  ])('finds nothing in: %s', (text) => {
    expect(read(text, published)).toEqual([]);
  });
});
