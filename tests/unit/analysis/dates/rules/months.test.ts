import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('months', () => {
  it.each<[string, ...string[]]>([
    ['They met in November.', 'November | DATE 2024-11'],
    ['They met in Nov. 2019.', 'Nov. 2019 | DATE 2019-11'],
    ['They met last March.', 'last March | DATE 2024-03'],
    ['They meet next March.', 'next March | DATE 2025-03'],
    ['They met in May of last year.', 'May of last year | DATE 2023-05'],
    ['It grew in April and May.', 'April | DATE 2024-04', 'May | DATE 2024-05'],
    ['They will meet in June.', 'June | DATE 2025-06'],
    ['Prices have risen since January.', 'January | DATE 2024-01'],
    ['May I go? The March to the sea went on; they march.'],
    ['Mr. May met April Jones and June Carter.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});
