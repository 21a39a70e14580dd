import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../../src/analysis/terms/lexicon/lexicon';
import { indexForms } from '../../../../src/analysis/terms/match/dispatch';
import { narrowed } from '../../../../src/analysis/terms/match/narrow';

describe('narrowed', () => {
  const forms = indexForms(CATEGORIES);
  const long = [...forms.values()].filter((list) => list.length > 20);

  it('has long lists to narrow', () => expect(long.length).toBeGreaterThan(0));

  it('keeps, in their order, the forms that may go on with a word', () => {
    for (const list of long)
      for (const second of new Set(list.map(({ words }) => words[1] ?? 'nothing listed'))) {
        const able = list.filter(({ words }) => [undefined, '*', second].includes(words[1]));
        expect(narrowed(list, second)).toEqual(able);
      }
  });

  it('leaves a word that nothing goes on with the forms that need none', () => {
    for (const list of long)
      expect(narrowed(list, 'xyzzy').every(({ words }) => !words[1] || words[1] === '*')).toBe(
        true,
      );
  });
});
