import { describe, expect, it } from 'vitest';
import { figures } from './found';

describe('ranges, votes and scores', () => {
  it.each<[string, ...string[]]>([
    ['It rose 15-20%.', '15-20% | ~15–20 %'],
    [
      'Between $12 million and $20 million went.',
      'Between $12 million and $20 million | ~12000000–20000000 USD',
    ],
    ['It costs $12 to $20 million.', '$12 to $20 million | ~12000000–20000000 USD'],
    ['They passed it 52 to 48.', '52 to 48 | '],
    ['They won 3-1.', '3-1 | '],
    ['They beat Jalapa 3-2.', '3-2 | '],
    ['It was 52 to 48 percent.', '52 to 48 percent |  %'],
    ['It fell 3% to $12 million.', '3% | 3 %', '$12 million | 12000000 USD'],
    ['It rose from 10 to 12.', '10 | 10', '12 | 12'],
    ['They number, ranging from 10 to 12.', '10 to 12 | ~10–12'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
