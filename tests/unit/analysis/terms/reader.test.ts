import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/analysis/analyze';
import { explain } from '../../../../src/analysis/terms/terms';
import { itemsOf } from '../../../../src/model/correction';
import { EMPTY_LIST, type ReadersList, type Where } from '../../../../src/model/readers-list';
import { change } from '../../../../src/settings/readers-list/change';

const text =
  'The regime and its blob met. “A blob is a blob,” said Ana Reyes. The regime fell on Monday.';
const url = 'https://example.org/a';
const own = (words: string[], where: Where = 'anywhere', category = 'own'): ReadersList => ({
  ...EMPTY_LIST,
  terms: [{ id: 'own-blob', words, why: 'vague', neutral: ['officials'], category, where }],
});
const found = (list?: ReadersList, of = text) =>
  analyze({ text: of, url }, undefined, list)
    .terms.filter(({ on }) => on)
    .map(({ start, end }) => of.slice(start, end));

describe('the reader’s list', () => {
  it('changes nothing where it is empty', () => {
    expect(found()).toEqual(['regime', 'regime']);
    expect(found(EMPTY_LIST)).toEqual(found());
  });

  it('adds terms, in their plural and inside longer text too', () => {
    expect(found(own(['blob']))).toEqual(['regime', 'blob', 'blob', 'blob', 'regime']);
    expect(found(own(['blob']), 'Two blobs and a Blob.')).toEqual(['blobs', 'Blob']);
  });

  it('looks only where the reader wants it', () => {
    expect(found(own(['blob'], 'article'))).toEqual(['regime', 'blob', 'regime']);
    expect(found(own(['blob'], 'others'))).toEqual(['regime', 'blob', 'blob', 'regime']);
  });

  it('lets the reader’s term win over the lexicon’s of the same words', () => {
    const { terms } = analyze({ text, url }, undefined, own(['regime']));
    expect(terms.map(({ entry }) => entry)).toEqual(['own-blob', 'own-blob']);
  });

  it('puts a term into a category of the lexicon', () => {
    const [, term] = analyze({ text }, undefined, own(['blob'], 'anywhere', 'abortion')).terms;
    expect(term?.category).toBe('abortion');
  });

  it('switches entries and categories', () => {
    expect(found({ ...EMPTY_LIST, off: ['regime'] })).toEqual([]);
    const show = (category: string, how: 'none' | 'usual' | 'all', of?: string) =>
      found({ ...EMPTY_LIST, categories: [{ category, show: how }] }, of);
    expect(show('government-leader', 'none')).toEqual([]);
    expect(show('evaluative-adjective', 'usual', 'A reckless plan.')).toEqual(['reckless']);
    expect(show('conflict-euphemism', 'all', 'After the clashes.')).toEqual(['clashes']);
  });

  it('sets findings aside here, in this article, or always; each can be taken back', () => {
    const analysis = analyze({ text, url });
    const [first] = analysis.terms;
    if (!first) throw new Error('nothing found');
    const elsewhere = { text: `${text} More.`, url: 'https://example.org/b' };
    for (const [scope, here, there] of [
      ['here', 1, 2],
      ['article', 0, 2],
      ['always', 0, 0],
    ] as const) {
      const [item] = itemsOf({ kind: 'wording', term: first, scope }, analysis, url);
      if (!item) throw new Error('nothing to keep');
      const { list, undo } = change(EMPTY_LIST, { kind: 'ignore', item });
      expect(found(list)).toHaveLength(here);
      const { terms } = analyze(elsewhere, undefined, list);
      expect(terms.filter(({ on }) => on)).toHaveLength(there);
      expect(analyze({ text, url }, undefined, list).terms[0]?.aside).toBe(scope);
      expect(found(change(list, undo).list)).toHaveLength(2);
    }
  });

  it('is safe with words that mean something to programs', () => {
    for (const words of ['__proto__', 'constructor', '(a+)+$', '*', 'a*', '\\'])
      expect(() => found(own([words]), `So ${words} it is: ${words}.`)).not.toThrow();
  });
});

describe('explain', () => {
  it('tells of an entry, its category and its sources', () => {
    const known = explain('regime');
    expect(known?.title).toBeTruthy();
    expect(known?.note).toMatch(/power/u);
  });

  it('tells of the reader’s own terms', () => {
    expect(explain('own-blob', own(['blob']))).toMatchObject({
      form: 'blob',
      why: 'vague',
      own: true,
    });
    expect(explain('own-blob')).toBeNull();
  });
});
