import { describe, expect, test } from 'vitest';
import { fold, isAcronym, isCapital } from '../../../../../src/analysis/entities/names/fold';

describe('fold', () => {
  test.each([
    ['Hayat Tahrir-al-Sham', 'hayat tahrir al sham'],
    ['Türkiye', 'turkiye'],
    ['Łódź', 'lodz'],
    ['O’Neill', "o'neill"],
    ['Erdoğan', 'erdogan'],
    ['  New   York ', 'new york'],
  ])('%s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });
});

describe('isAcronym', () => {
  test.each(['US', 'U.S.', 'NATO', 'G20', 'AT&T', 'NGOs'])('%s', (word) => {
    expect(isAcronym(word)).toBe(true);
  });
  test.each(['A', 'Oslo', 'al', 'McDonald', '2024', 'iPhone'])('not %s', (word) => {
    expect(isAcronym(word)).toBe(false);
  });
});

test('isCapital knows letters beyond ASCII', () => {
  expect(['Ödön', 'Assad', 'al', '50', 'état'].map(isCapital)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
