import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('quarters and halves', () => {
  it.each<[string, ...string[]]>([
    ['Sales fell in the third quarter.', 'the third quarter | DATE 2024-Q3'],
    ['Sales fell in the first quarter of 2019.', 'the first quarter of 2019 | DATE 2019-Q1'],
    ['The third-quarter profit fell.', 'third-quarter | DATE 2024-Q3'],
    ['Profit rose in Q3 2023.', 'Q3 2023 | DATE 2023-Q3'],
    ["This year's second quarter was good.", "This year's second quarter | DATE 2024-Q2"],
    ['It grew in the first half of last year.', 'the first half of last year | DATE 2023-H1'],
    ['The fiscal first quarter was good.', 'The fiscal first quarter | DATE 2024-Q1'],
    ['A quarter of them lost the first half.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});
