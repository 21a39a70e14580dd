import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../src/analysis/dates/dates';
import { segment } from '../../../../../src/analysis/segment/segment';
import { mentions } from '../mentions';

const find = (text: string, published?: string) =>
  findDates(segment({ text, ...(published && { published }) }));

describe('resolving', () => {
  it('names the anchor of each value', () => {
    const text = 'On May 2, 1900 he fled; on Monday, a day later, they met.';
    const [explicit, published] = find(text, '2024-12-01');
    expect(explicit).toMatchObject({ value: '1900-05-02', anchor: 'explicit' });
    expect(published).toMatchObject({ value: '2024-11-25', anchor: 'published' });
  });

  it('gives the earlier mention a narrative date hangs on', () => {
    const text = 'He fled on May 2, 1900 and died two days later.';
    const [first, second] = find(text, '2024-12-01');
    expect(second).toMatchObject({
      value: '1900-05-04',
      anchor: 'narrative',
      basis: { start: first?.start, end: first?.end },
    });
  });

  it('keeps the calendar day of the stated offset, whatever the reader’s zone', () => {
    expect(find('It rained today.', '2024-12-01T23:59:00-11:00')[0]?.value).toBe('2024-12-01');
    expect(find('It rained today.', '2024-12-01T00:01:00+14:00')[0]?.value).toBe('2024-12-01');
  });

  it.each([
    ['He left on Thursday.', 'XXXX-WXX-4'],
    ['He left on 28 November.', 'XXXX-11-28'],
    ['He left in November.', 'XXXX-11'],
    ['He left last year.', 'XXXX'],
    ['He left yesterday.', 'XXXX-XX-XX'],
    ['He left last week.', 'XXXX-WXX'],
    ['He left in the third quarter.', 'XXXX-Q3'],
    ['He left on Thursday evening.', 'XXXX-WXX-4TEV'],
  ])('leaves open without a publication date: %s', (text, value) => {
    expect(find(text)[0]).toMatchObject({ value, anchor: 'none' });
  });

  it('follows the story’s years in a history', () => {
    const text =
      'The war began in 1804. In 1805 he won; in 1806 he lost. Peace came in 1807, war in 1808 and 1809. ' +
      'In October 1809 he fled. In November he was caught, and in January he died. Papers of 1950 say so.\n\n' +
      'In March they buried him.';
    const values = mentions(text).slice(-5);
    expect(values).toEqual([
      'October 1809 | DATE 1809-10',
      'November | DATE 1809-11',
      'January | DATE 1810-01',
      '1950 | DATE 1950',
      'March | DATE 1810-03',
    ]);
  });

  it('takes a clock time for the day named last', () => {
    expect(mentions('On Thursday they met at 10:30 a.m.')).toEqual([
      'Thursday | DATE 2024-11-28',
      '10:30 a.m. | TIME 2024-11-28T10:30',
    ]);
  });

  it.each([
    ['The gates open on Tuesday.\n\nBy noon the square was full.', '2024-12-01T12:00'],
    ['The gates open on Tuesday.\n\nThe mayor will speak at noon.', '2024-12-03T12:00'],
    ['The gates stay shut until Tuesday.\n\nThe mayor will speak at noon.', '2024-12-01T12:00'],
    ['The gates opened on Tuesday.\n\nBy noon the square was full.', '2024-11-26T12:00'],
    ['The gates open on Tuesday, at 10 a.m., for a week.', '2024-12-03T10:00'],
  ])('takes no day to come for where an earlier paragraph stands: %s', (text, value) => {
    expect(find(text, '2024-12-01').findLast(({ type }) => type === 'TIME')?.value).toBe(value);
  });

  it.each([
    ['The book comes out on 3 July.', '2025-07-03'],
    ['The book came out on 3 July.', '2024-07-03'],
    ['The cut was expected on 28 November, and came.', '2024-11-28'],
    ['Two men had been released on bail until 2 January.', '2025-01-02'],
    ['The hearing had been adjourned until 2 January.', '2025-01-02'],
    ['The bridge had been closed until 2 January.', '2024-01-02'],
  ])('tells a day to come from one that is over: %s', (text, value) => {
    expect(find(text, '2024-12-01')[0]?.value).toBe(value);
  });

  it.each([
    ['Schools are shut today and on Tuesday.', '2024-12-03'],
    ['The office forecasts winds easing on Tuesday.', '2024-12-03'],
    ['Schools were shut yesterday and on Friday.', '2024-11-29'],
  ])('lets a day beside another say when it is: %s', (text, value) => {
    expect(find(text, '2024-12-01').at(-1)?.value).toBe(value);
  });

  it.each([
    ['The council will meet on Wednesday.', '2024-12-04'],
    ['The council met on Wednesday.', '2024-11-27'],
    ['On Wednesday the council will meet.', '2024-12-04'],
    ['The council, which will be new, met on Wednesday.', '2024-11-27'],
    ['The vote could come as early as Wednesday.', '2024-12-04'],
    ['She vowed to come back on Wednesday.', '2024-12-04'],
    ['The talks had been due to run until Wednesday.', '2024-12-04'],
    ['In the end, by Wednesday afternoon it had 400 names.', '2024-11-27TAF'],
    ['The pool closes on Labor Day, so it will be quiet.', '2025-09-01'],
    ['She has been well since the spring.', '2024-SP'],
    ['Orbit cut its forecast on Wednesday.', '2024-11-27'],
    ['A rival had circled the firm in the spring.', '2024-SP'],
    ['The rink will close in the spring.', '2025-SP'],
    ['The vote is to be held on Wednesday.', '2024-12-04'],
  ])('reads the tense: %s', (text, value) => {
    expect(find(text, '2024-12-01')[0]?.value).toBe(value);
  });
});
