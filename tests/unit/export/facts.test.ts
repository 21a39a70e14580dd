import { describe, expect, it } from 'vitest';
import { toFacts } from '../../../src/export/facts';
import { ANALYSIS, spanOf } from '../../fixtures/analysis';
import { SOURCE } from './source';

const byId = (id: string) => toFacts(SOURCE, { ids: [id] })[0];

describe('facts', () => {
  it('come in text order, without wording that is off and entities never named', () => {
    const unnamed = { ...ANALYSIS.entities[1], id: 'e9', mentions: [] } as never;
    const analysis = { ...ANALYSIS, entities: [...ANALYSIS.entities, unnamed] };
    const starts = toFacts({ ...SOURCE, analysis });
    expect(starts.map(({ id }) => id)).not.toContain('e9');
    expect(starts.map(({ id }) => id)).not.toContain('t3');
    const offsets = starts.map(({ spans }) => spans[0]?.start ?? -1);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  });
  it('tell who said what, in which role, when, and what the date hangs on', () => {
    expect(byId('c1')).toMatchObject({
      kind: 'claim',
      quote: 'that “the thugs” had left',
      speaker: 'Ana Ruiz',
      role: 'mayor of Vell',
      date: '2026-03-13',
      dateBasis: 'published',
      quoteType: 'mixed',
      verb: 'said',
      sentence: 'Ana Ruiz, mayor of Vell, said on Friday that “the thugs” had left.',
    });
  });
  it('tell whose wording it is and why it is marked', () => {
    expect(byId('t1')).toMatchObject({ speaker: 'Ana Ruiz', voice: 'quoted', date: '2026-03-13' });
    expect(byId('t2')).toMatchObject({
      speaker: '',
      role: '',
      voice: 'outlet',
      target: 'Sea League',
      why: 'outlet: thug (crime)',
    });
  });
  it('leave empty what the article does not say', () => {
    expect(byId('e2')).toMatchObject({ quote: 'Vell', speaker: '', role: '', date: '' });
    expect(byId('f1')).toMatchObject({ quote: '40 boats', value: '40', unit: '' });
  });
  it('can be chosen by kind', () => {
    const kinds = toFacts(SOURCE, { kinds: ['dates', 'figures'] }).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['date', 'figure']));
  });
  it('have the page’s address, or a checked link to the words', () => {
    const links = { c1: 'https://example.org/a#:~:text=thugs' };
    const [claim, other] = toFacts({ ...SOURCE, links }, { ids: ['c1', 'd2'] });
    expect(claim?.url).toBe(links.c1);
    expect(other?.url).toBe(SOURCE.metadata.url);
  });
  it.each(['about:blank', 'file:///home/someone/article.html'])('name no %s', (url) => {
    const metadata = { ...SOURCE.metadata, url };
    expect(toFacts({ ...SOURCE, metadata })[0]?.url).toBe('');
  });
});

describe('the date of a claim', () => {
  const claimIn = (text: string, cue: string, content: string, date: string) => {
    const at = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const analysis = {
      ...ANALYSIS,
      text,
      entities: [],
      figures: [],
      terms: [],
      dates: [
        {
          ...at(date),
          id: 'd1',
          type: 'DATE',
          value: '2026-03-13',
          anchor: 'explicit',
          confidence: 1,
        },
      ],
      claims: [
        {
          ...ANALYSIS.claims[0],
          source: { spans: [at('Ruiz')], name: 'Ruiz', sort: 'named' },
          cue: { spans: [at(cue)], lemma: '', stance: 'neutral' },
          content: { spans: [at(content)] },
          quoted: [],
        },
      ],
    } as typeof ANALYSIS;
    return toFacts({ ...SOURCE, analysis }, { ids: ['c1'] })[0]?.date;
  };
  it.each([
    ['Ruiz said on Friday that the boats left.', 'said', 'that the boats left', 'Friday'],
    ['On Friday, Ruiz said that the boats left.', 'said', 'that the boats left', 'Friday'],
    [
      '“The boats left,” Ruiz told reporters in Vell late Friday.',
      'told',
      'The boats left,',
      'Friday',
    ],
  ])('stands beside the cue or opens the sentence: %s', (text, cue, content, date) => {
    expect(claimIn(text, cue, content, date)).toBe('2026-03-13');
  });
  it.each([
    ['Ruiz said that the boats left on Friday.', 'said', 'that the boats left on Friday', 'Friday'],
    ['Ruiz, elected in 2019, said that the boats left.', 'said', 'that the boats left', '2019'],
    ['It was Friday. Ruiz said that the boats left.', 'said', 'that the boats left', 'Friday'],
  ])('is none that belongs to something else: %s', (text, cue, content, date) => {
    expect(claimIn(text, cue, content, date)).toBe('');
  });
});

describe('the sentence of a fact', () => {
  it('does not end inside a name with its title', () => {
    const text = 'The port fell. Gen. Ana Ruiz left. All was quiet.';
    const at = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const entity = {
      id: 'e1',
      type: 'person',
      name: 'Ana Ruiz',
      aliases: [],
      roles: [{ ...at('Gen.'), title: 'Gen.' }],
      mentions: [{ ...at('Ana Ruiz'), form: 'name', confidence: 1 }],
    } as const;
    const analysis = {
      ...ANALYSIS,
      text,
      entities: [entity],
      dates: [],
      claims: [],
      terms: [],
      figures: [],
    };
    const [fact] = toFacts({ ...SOURCE, analysis: analysis as never });
    expect(fact?.sentence).toBe('Gen. Ana Ruiz left.');
  });
  it('does not go beyond its paragraph', () => {
    expect(toFacts(SOURCE, { ids: ['f1'] })[0]?.sentence).toBe(
      'The thugs took 40 boats, she said in 2019.',
    );
    expect(ANALYSIS.text.slice(spanOf('40').start)).toMatch(/^40/u);
  });
});
