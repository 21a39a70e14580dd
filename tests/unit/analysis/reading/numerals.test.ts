import { describe, expect, it } from 'vitest';
import { digits, readNumeral } from '../../../../src/analysis/reading/numerals';
import { readOrdinal } from '../../../../src/analysis/reading/ordinals';
import { tokenize } from '../../../../src/analysis/segment/tokens';

const numeral = (text: string) => {
  const tokens = tokenize(text);
  const found = readNumeral(tokens, 0, tokens.length);
  return found && [found.value, text.slice(0, tokens[found.to - 1]?.end)];
};

describe('readNumeral', () => {
  it.each<[string, number, string]>([
    ['1,000 men', 1000, '1,000'],
    ['7.5 billion dollars', 7.5e9, '7.5 billion'],
    ['2 1/2 years', 2.5, '2 1/2'],
    ['2½ years', 2.5, '2½'],
    ['250 000 men', 250000, '250 000'],
    ['twenty-five men', 25, 'twenty-five'],
    ['two hundred and six men', 206, 'two hundred and six'],
    ['two million three hundred thousand men', 2.3e6, 'two million three hundred thousand'],
    ['a hundred men', 100, 'a hundred'],
    ['half a million men', 5e5, 'half a million'],
    ['a hundred thirty million', 1.3e8, 'a hundred thirty million'],
    ['two and three', 2, 'two'],
  ])('%s', (text, value, surface) => {
    expect(numeral(text)).toEqual([value, surface]);
  });
  it.each(['and two', '6:40 a.m.', '1990s', '5th', 'a man', 'million', 'half of it'])(
    'reads no number in: %s',
    (text) => expect(numeral(text)).toBeUndefined(),
  );
});

describe('readOrdinal', () => {
  it.each<[string, number | undefined]>([
    ['3rd man', 3],
    ['third man', 3],
    ['twenty-third man', 23],
    ['twenty men', undefined],
    ['man', undefined],
  ])('%s', (text, value) => {
    const tokens = tokenize(text);
    expect(readOrdinal(tokens, 0, tokens.length)?.value).toBe(value);
  });
});

it('reads digits with and without commas only', () => {
  expect(digits('10,000')).toBe(10000);
  expect(digits('7.5')).toBe(7.5);
  expect(digits('1,2')).toBeUndefined();
  expect(digits('1.2.3')).toBeUndefined();
});
