import { describe, expect, it } from 'vitest';
import { figures } from './found';

describe('approximators', () => {
  it.each<[string, ...string[]]>([
    ['More than 4 billion songs sold.', 'More than 4 billion | ~4000000000 | songs'],
    ['At least 51 people died.', 'At least 51 | ~51 | people'],
    ['It seats up to 840 people.', 'up to 840 | ~840 | people'],
    ['All 228 passengers died.', 'All 228 | 228 | passengers'],
    ['An estimated 20,000 men came.', 'An estimated 20,000 | ~20000 | men'],
    ['About it, some say, all is over.'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
