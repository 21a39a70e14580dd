import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('comparable periods', () => {
  it.each<[string, ...string[]]>([
    [
      'In the third quarter it earned more than in the year-ago quarter.',
      'the third quarter | DATE 2024-Q3',
      'the year-ago quarter | DATE 2023-Q3',
    ],
    [
      'In the third quarter it earned 5, up from 4 a year earlier.',
      'the third quarter | DATE 2024-Q3',
      'a year earlier | DATE 2023-Q3',
    ],
    [
      'Sales fell in October from the same month last year.',
      'October | DATE 2024-10',
      'the same month last year | DATE 2023-10',
    ],
    [
      'In the third quarter it beat the 2021 period.',
      'the third quarter | DATE 2024-Q3',
      'the 2021 period | DATE 2021-Q3',
    ],
    ['Two were open, up from one a year ago.', 'a year ago | DATE 2023'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});
