import { describe, expect, it } from 'vitest';
import { mentions } from '../mentions';

describe('decades and centuries', () => {
  it.each<[string, ...string[]]>([
    ['It began in the 1990s.', 'the 1990s | DATE 199X'],
    ["It began in the late '80s.", "the late '80s | DATE 198X"],
    ['It began in the nineties.', 'the nineties | DATE 199X'],
    ['It began in the 19th century.', 'the 19th century | DATE 18'],
    ['A fourth-century coin was found.', 'fourth-century | DATE 03'],
    ['She is in her forties.'],
  ])('%s', (text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});
