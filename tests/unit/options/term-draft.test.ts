import { describe, expect, it } from 'vitest';
import { holding, toDraft, toFields } from '../../../src/options/term-draft';
import { checkTerm } from '../../../src/settings/readers-list/check-term';

const termOf = (words: string, id?: string) => {
  const checked = checkTerm(toDraft({ ...toFields(), words }, id));
  if ('problems' in checked) throw new Error(checked.problems[0]?.code);
  return checked.term;
};

describe('the form of a term', () => {
  it('takes a word or phrase a line, commas and all', () => {
    expect(termOf('law, order\r\n\n  quiet   word ').words).toEqual(['law, order', 'quiet word']);
  });
  it('gives a term back as it was', () => {
    const term = { ...termOf('blob'), why: 'Says little.', neutral: ['shape', 'form'] };
    expect(checkTerm(toDraft(toFields(term), term.id))).toEqual({ term });
  });
  it('knows words that another term has, not its own', () => {
    const terms = [termOf('blob'), termOf('Gizmo\ngadget')];
    expect(holding(terms, termOf('gizmo', 'own-other'))).toBe('Gizmo');
    expect(holding(terms, termOf('blob'))).toBeUndefined();
    expect(holding(terms, termOf('blobs', 'own-new'))).toBeUndefined();
  });
});
