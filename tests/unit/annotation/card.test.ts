import { describe, expect, it } from 'vitest';
import { type CardEntry, cardOf, marksAt } from '../../../src/annotation/card';
import { explained } from '../../../src/annotation/card-finding';
import { ENGLISH } from '../../../src/locale/english';
import { KINDS } from '../../../src/model/kind';
import { ANALYSIS, spanOf } from '../../fixtures/analysis';
import { LANGUAGES, wordsOf } from '../locale/languages';

const kinds = Object.fromEntries(KINDS.map((kind) => [kind, true])) as Record<
  (typeof KINDS)[number],
  boolean
>;
const MARKED = { analysis: ANALYSIS, kinds, density: 'all' as const };
const at = (words: string, n = 1) => marksAt(MARKED, spanOf(words, n).start);
const cardAt = (words: string, n = 1) => cardOf(MARKED, at(words, n), ENGLISH);
const linesOf = (entry: CardEntry | undefined) =>
  Object.fromEntries((entry?.lines ?? []).map(({ title, said }) => [title, said]));

describe('the marks at a place', () => {
  it('are the wording first, then the innermost', () => {
    expect(at('thugs').map(({ id }) => id)).toEqual(['t1', 'c1']);
    expect(at('Ana Ruiz').map(({ id }) => id)).toEqual(['e1', 'c1']);
    expect(at('Vell').map(({ id }) => id)).toEqual(['e2', 'c1']);
  });
  it('are led by the one that was gone to', () => {
    expect(marksAt(MARKED, spanOf('thugs').start, 'c1').map(({ id }) => id)).toEqual(['c1', 't1']);
  });
  it('are none where nothing is marked, or its kind is off', () => {
    expect(at('took')).toEqual([]);
    expect(at('boats')).toEqual([]);
    const off = { ...MARKED, kinds: { ...kinds, figures: false } };
    expect(marksAt(off, spanOf('40').start)).toEqual([]);
  });
  it('are the first mentions of names alone, where the reader wants no more', () => {
    const again = structuredClone(ANALYSIS);
    const second = spanOf('The thugs');
    again.entities[1]?.mentions.push({ ...second, form: 'name', confidence: 0.9 });
    const ids = (density: 'first' | 'all', first?: string) =>
      marksAt({ analysis: again, kinds, density }, second.start, first).map(({ id }) => id);
    expect(ids('all')).toContain('e2');
    expect(ids('first')).not.toContain('e2');
    // Gone to by “Next mention” its card opens all the same.
    expect(ids('first', 'e2')).toContain('e2');
  });
});

describe('the card', () => {
  it('says who used a term and how we know', () => {
    const [entry] = cardAt('thugs');
    expect(entry).toMatchObject({ words: 'thugs', what: 'Wording to notice · crime' });
    expect(linesOf(entry)).toMatchObject({
      'Who used it': 'Ana Ruiz, quoted',
      'How we know': 'Found by the rule “quotation”.',
    });
  });
  it('says whom a term is about, and what else they are called', () => {
    const other = ANALYSIS.terms.map((term) =>
      term.id === 't1' ? { ...term, target: { name: 'Sea League' } } : term,
    );
    const marked = { ...MARKED, analysis: { ...ANALYSIS, terms: other } };
    const [entry] = cardOf(marked, marksAt(marked, spanOf('thugs', 2).start), ENGLISH);
    expect(linesOf(entry)).toMatchObject({
      'About whom': 'Sea League',
      'Called in this article': '“thugs” (quoted: Ana Ruiz)',
    });
    expect(linesOf(cardAt('thugs', 2)[0])).not.toHaveProperty('Called in this article');
  });
  it('says what a date is and what it hangs on', () => {
    const [friday] = cardAt('Friday');
    expect(friday?.what).toBe('Date · 13 March 2026');
    expect(linesOf(friday)['How we know']).toBe('from publication on 15 March 2026');
    expect(linesOf(cardAt('2019')[0])['How we know']).toBe('as stated');
  });
  it('does not place what names no point in time', () => {
    const dates = ANALYSIS.dates.map((date) => ({ ...date, value: 'PAST_REF' }));
    const marked = { ...MARKED, analysis: { ...ANALYSIS, dates } };
    const [entry] = cardOf(marked, marksAt(marked, spanOf('Friday').start), ENGLISH);
    expect(entry).toMatchObject({ what: 'Date · Not placed in time', lines: [] });
  });
  it('says who a name is, what a figure counts, and who said a claim', () => {
    const [ruiz, claim] = cardAt('Ana Ruiz');
    expect(ruiz?.what).toBe('Person · Ana Ruiz · mayor of Vell');
    expect(linesOf(ruiz)['Other forms']).toBe('Ruiz');
    expect(claim).toMatchObject({
      words: 'that “the thugs” had left',
      what: 'Claim · partly word for word',
    });
    expect(linesOf(claim)).toMatchObject({
      'Who said it': 'Ana Ruiz · mayor of Vell · named',
      'In the text': 'Ana Ruiz, mayor of Vell … said',
    });
    expect(linesOf(cardAt('40')[0])).toEqual({ Value: '40', 'What is counted': 'boats' });
  });
  it('leads to the next mention, and round again', () => {
    const places = [cardAt('thugs')[0], cardAt('thugs', 2)[0]].map((entry) => entry?.next?.id);
    expect(places).toEqual(['t2', 't1']);
    expect(cardAt('Vell')[0]?.next).toBeUndefined();
    expect(cardAt('40')[0]?.next).toBeUndefined();
  });
  it.each(LANGUAGES)('has words for everything in %s', (language) => {
    for (const mark of ['thugs', 'Ana Ruiz', 'Friday', '40'])
      for (const { what, lines } of cardOf(MARKED, at(mark), wordsOf(language)))
        for (const said of [what, ...lines.flatMap((line) => [line.title, line.said])])
          expect(said).not.toBe('');
  });
});

describe('why a term is marked', () => {
  const entry = {
    form: 'thug',
    category: 'crime',
    why: 'It judges.',
    also: ['man'],
    sources: ['A guide'],
  };
  it('is told with its sources, without what is not known', () => {
    expect(explained(entry, ENGLISH).map(({ title }) => title)).toEqual([
      'What it does',
      'Also called',
      'Entry',
      'Sources',
    ]);
  });
  it('says so where the entry is gone', () => {
    expect(explained(null, ENGLISH).map(({ said }) => said)).toEqual([
      'This entry is no longer in the word list.',
    ]);
  });
});
