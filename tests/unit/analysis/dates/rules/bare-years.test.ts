import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('bare years', () => {
  it.each<[string, ...string[]]>([
    ['The 1998 treaty was signed at night.', '1998 | DATE 1998'],
    ['The treaty (1648) ended it.', '1648 | DATE 1648'],
    ['The war of 1812 was short.', '1812 | DATE 1812'],
    ['He hired 1998 workers.'],
    ['He hired 2000 people.'],
    ['It costs $2000 or 2010 euros.'],
    ['Take flight 1990 or room 2012.'],
    ['Call 555-1990 for model A1990.'],
    ['The Russell 2000 index rose.'],
    ['Some 1812 men fell.'],
    ['She chairs the 1922 Committee.'],
    ['In 2019 Committee members left.', '2019 | DATE 2019'],
    ['The 2026 committee met.', '2026 | DATE 2026'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});
