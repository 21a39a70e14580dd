import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('repetitions', () => {
  it.each<[string, ...string[]]>([
    ['They meet every Monday.', 'every Monday | SET XXXX-WXX-1'],
    ['They meet each year.', 'each year | SET P1Y'],
    ['They meet every two weeks.', 'every two weeks | SET P2W'],
    ['They meet twice a week.', 'a week | SET P1W'],
    ['They make 15 a year and 800 per day.', 'a year | SET P1Y', 'per day | SET P1D'],
    [
      'They meet on Tuesday nights and Fridays.',
      'Tuesday nights | SET XXXX-WXX-2TNI',
      'Fridays | SET XXXX-WXX-5',
    ],
    ['The daily count fell.', 'daily | SET P1D'],
    ['The Daily Mail saw every man.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});
