import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('periods in hand', () => {
  it.each<[string, ...string[]]>([
    ['It rained over the weekend.', 'the weekend | DATE 2024-W48-WE'],
    ['Sales rose in the quarter.', 'the quarter | DATE 2024-Q3'],
    [
      'On May 2, 1900, stocks fell, ending the day at 5.',
      'May 2, 1900 | DATE 1900-05-02',
      'the day | DATE 1900-05-02',
    ],
    [
      'Sales fell in the quarter that ended on June 30.',
      'the quarter | DATE 2024-Q2',
      'June 30 | DATE 2024-06-30',
    ],
    ['Sales for the full year rose.', 'the full year | DATE 2024'],
    ['He is the man of the day and saw the quarter of the city.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});
