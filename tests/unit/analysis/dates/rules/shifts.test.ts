import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('shifted periods', () => {
  it.each<[string, ...string[]]>([
    ['It rained today.', 'today | DATE 2024-12-01'],
    ['It rained yesterday.', 'yesterday | DATE 2024-11-30'],
    ['It rained the day before yesterday.', 'the day before yesterday | DATE 2024-11-29'],
    ['It rained last week.', 'last week | DATE 2024-W47'],
    ['It may rain next month.', 'next month | DATE 2025-01'],
    ['It rained this week.', 'this week | DATE 2024-W48'],
    ['It rained last quarter.', 'last quarter | DATE 2024-Q3'],
    ['It rained in the current fiscal year.', 'the current fiscal year | DATE 2024'],
    [
      'He fell on May 2, 1900; the next day it rained.',
      'May 2, 1900 | DATE 1900-05-02',
      'the next day | DATE 1900-05-03',
    ],
    [
      'It rained in 1998, less than the year before.',
      '1998 | DATE 1998',
      'the year before | DATE 1997',
    ],
    ['It was the last month of the war, USA Today says.'],
    ['The next thing he said was the last word.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});
