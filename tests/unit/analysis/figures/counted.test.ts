import { describe, expect, it } from 'vitest';
import { figures } from './found';

describe('what is counted', () => {
  it.each<[string, ...string[]]>([
    ['Around 1,000 HTS fighters fell.', 'Around 1,000 | ~1000 | HTS fighters'],
    ['It won 38% of the voters.', '38% | 38 % | voters'],
    ['It owns 85% of the company’s oil.', '85% | 85 % | company’s oil'],
    ['It sent 40 armed men.', '40 | 40 | armed men'],
    ['They left 36 killed in the town.', '36 | 36'],
    ['It is a 62-member team.', '62 | 62'],
    ['About 5,000 crates worth a fortune sank.', 'About 5,000 | ~5000 | crates'],
    ['It is 38% of what they eat.', '38% | 38 %'],
    ['It killed ten.', 'ten | 10'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
