import { describe, expect, it } from 'vitest';
import { failureLine, failureWords } from '../../../src/annotation/failure-words';
import { choose, matcher } from '../../../src/annotation/lists';
import { shareOfVoice, sourcing } from '../../../src/annotation/sourcing';
import { idsWithin, nameOf, steps } from '../../../src/annotation/steps';
import { ENGLISH } from '../../../src/locale/english';
import { ANALYSIS, spanOf } from '../../fixtures/analysis';
import { wordsOf } from '../locale/languages';

const ALL = { names: true, dates: true, claims: true, wording: true, figures: true };
const WANTED = { kinds: ALL, density: 'all' as const };
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const EVERYTHING = { query: '', attitudes: true, unsure: true };

describe('the choice of what is listed', () => {
  it('shows everything that is on by default', () => {
    const listed = choose(ANALYSIS, EVERYTHING);
    expect(ids(listed.claims)).toEqual(['c1', 'c2']);
    expect(ids(listed.terms)).toEqual(['t1', 't2']);
  });
  it.each([
    ['thugs', { claims: ['c1', 'c2'], terms: ['t1', 't2'], entities: [] }],
    ['RUIZ', { claims: ['c1', 'c2'], terms: ['t1'], entities: ['e1'] }],
    ['sea league', { claims: [], terms: ['t2'], entities: [] }],
    ['mayor', { claims: [], terms: [], entities: ['e1'] }],
    ['nobody', { claims: [], terms: [], entities: [] }],
  ])('searches words, people and targets for “%s”', (query, expected) => {
    const listed = choose(ANALYSIS, { ...EVERYTHING, query });
    expect({
      claims: ids(listed.claims),
      terms: ids(listed.terms),
      entities: ids(listed.entities),
    }).toEqual(expected);
  });
  it('hides what is unsure, and attitudes', () => {
    expect(ids(choose(ANALYSIS, { ...EVERYTHING, unsure: false }).claims)).toEqual(['c1']);
    const [claim] = ANALYSIS.claims;
    if (!claim) throw new Error('no claim');
    const wish = { ...claim, cue: { ...claim.cue, stance: 'attitude' as const } };
    const listed = choose({ ...ANALYSIS, claims: [wish] }, { ...EVERYTHING, attitudes: false });
    expect(listed.claims).toEqual([]);
  });
  it('finds words whatever their accents and apostrophes', () => {
    expect(matcher('erdogan')('Erdoğan')).toBe(true);
    expect(matcher("dockers'")('the Dockers’ League')).toBe(true);
    expect(matcher(' ')('anything')).toBe(true);
  });
});

describe('stepping', () => {
  it('goes through the marks in text order, a claim once', () => {
    const all = steps(ANALYSIS, WANTED);
    expect(all.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['names', 'dates', 'claims', 'wording', 'figures']),
    );
    expect(all.filter(({ id }) => id === 'c1')).toHaveLength(1);
    const starts = all.map(({ spans }) => spans[0]?.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
  it('leaves out the kinds that are off', () => {
    const all = steps(ANALYSIS, { ...WANTED, kinds: { ...ALL, names: false, claims: false } });
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['dates', 'wording', 'figures']));
  });
  it('says what each mark is', () => {
    const said = steps(ANALYSIS, WANTED).map((step) => nameOf(step, ANALYSIS, ENGLISH));
    expect(said).toContain('loaded term: thugs, quoted: Ana Ruiz');
    expect(said).toContain('loaded term: thugs, the article');
    expect(said).toContain('claim by Ana Ruiz: that “the thugs” had left');
    expect(said).toContain('figure: 40');
  });
  it('knows what stands in a stretch of the text', () => {
    expect(idsWithin(ANALYSIS, spanOf('40 boats'))).toEqual(new Set(['f1', 't3', 'c2']));
    expect(idsWithin(ANALYSIS, { start: 0, end: 3 })).toEqual(new Set(['e1', 'c1']));
  });
});

describe('sourcing', () => {
  it('counts what claims rest on', () => {
    expect(sourcing(ANALYSIS.claims)).toEqual([{ sort: 'named', claims: 2 }]);
    expect(sourcing([])).toEqual([]);
  });
  it('counts a speaker’s words once, also where claims overlap', () => {
    const [first, second] = ANALYSIS.claims;
    if (!first || !second) throw new Error('no claims');
    const [share] = shareOfVoice(ANALYSIS, ANALYSIS.claims);
    expect(share).toEqual({ name: 'Ana Ruiz', words: 10, share: 1 });
    const twice = shareOfVoice(ANALYSIS, [first, { ...first, id: 'again' }]);
    expect(twice[0]?.words).toBe(5);
  });
});

describe('failures', () => {
  it.each([
    ['forbidden', undefined, 'The browser does not let extensions read this page'],
    ['no-article', undefined, 'This page has no article to read'],
    ['language', 'de', 'This article is in German'],
    ['language', 'und', 'This article is in another language'],
    ['anything-else', undefined, 'Something went wrong inside Newsloupe'],
  ])('%s (%s) reads “%s”, with what to do', (code, about, what) => {
    const failure = { code, message: '', ...(about && { about }) };
    const [said, todo] = failureWords(failure, ENGLISH);
    expect(said).toBe(what);
    expect(todo).toMatch(/\.$/u);
  });
  it('speak the reader’s language', () => {
    const failure = { code: 'language', message: '', about: 'fr' };
    expect(failureLine(failure, wordsOf('de'))).toMatch(/^Dieser Artikel ist auf Französisch\./u);
  });
});
