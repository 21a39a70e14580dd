import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotation/annotate';
import { claimsBySpeaker, contentWords, cueWords } from '../../../src/annotation/said';
import { byTime, dateLabel, timeline, unplaced } from '../../../src/annotation/when';
import { namesByType } from '../../../src/annotation/who';
import { userOf, wordingByTarget, wordingByUser } from '../../../src/annotation/wording';
import { toMarkdown } from '../../../src/export/markdown';
import { ENGLISH } from '../../../src/locale/english';
import { ANALYSIS, spanOf } from '../../fixtures/analysis';

describe('marks', () => {
  const marks = annotate(ANALYSIS);
  it('are made for every kind, in text order', () => {
    expect(new Set(marks.map((mark) => mark.kind))).toEqual(
      new Set(['names', 'dates', 'figures', 'claims', 'wording']),
    );
    const starts = marks.map((mark) => mark.spans[0]?.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
  it('leave out pronouns, categories that are off and claims of little confidence', () => {
    expect(marks.filter((mark) => mark.id === 'e1')).toHaveLength(1);
    expect(marks.filter((mark) => mark.id === 't3' || mark.id === 'c2')).toEqual([]);
  });
});

describe('wording', () => {
  it('is grouped by who used it, the article first', () => {
    expect(
      wordingByUser(ANALYSIS, ENGLISH).map(({ label, terms }) => [label, terms.length]),
    ).toEqual([
      ['Used by the article', 1],
      ['Ana Ruiz, quoted', 1],
    ]);
  });
  it('is grouped by what it is about', () => {
    expect(wordingByTarget(ANALYSIS).map(({ target }) => target)).toEqual(['Sea League']);
  });
  it.each([
    ['reported', { name: 'SANA' }, 'SANA, paraphrased'],
    ['reported', null, 'Paraphrased, speaker unclear'],
    ['quoted', null, 'Quoted, speaker unclear'],
    ['scare-quoted', null, 'In quotation marks, speaker unclear'],
  ] as const)('%s by %o reads “%s”', (voice, speaker, label) => {
    expect(userOf({ voice, speaker }, ENGLISH)).toBe(label);
  });
});

describe('who, when and said', () => {
  it('lists names by type, without counting pronouns', () => {
    expect(
      namesByType(ANALYSIS).map(({ type, names }) => [
        type,
        names[0]?.entity.name,
        names[0]?.count,
      ]),
    ).toEqual([
      ['person', 'Ana Ruiz', 1],
      ['place', 'Vell', 1],
    ]);
  });
  it('puts dates in time order and says what they hang on', () => {
    expect(
      timeline(ANALYSIS, undefined, ENGLISH).map(({ label, basis }) => [label, basis]),
    ).toEqual([
      ['2019', ''],
      ['13 March 2026', 'from publication on 15 March 2026'],
    ]);
    expect(unplaced(ANALYSIS)).toEqual([]);
  });
  it('is unsure of what hangs on publication where the page was changed days later', () => {
    const unsure = (modified?: string) =>
      timeline(ANALYSIS, modified, ENGLISH).map(({ value, unsure: is }) => (is ? value : ''));
    expect(unsure()).toEqual(['', '']);
    expect(unsure('2026-03-16T08:00:00Z')).toEqual(['', '']);
    expect(unsure('2026-03-20T08:00:00Z')).toEqual(['', '2026-03-13']);
  });
  it.each([
    ['2024-11-28', '28 November 2024'],
    ['2024-11-28T14:30', '28 November 2024, 14:30'],
    ['2024-11-28TEV', '28 November 2024, evening'],
    ['2024-W48', 'the week of 25 November 2024'],
    ['2021-W01', 'the week of 4 January 2021'],
    ['2024-11', 'November 2024'],
    ['2024-Q3', 'quarter 3 of 2024'],
    ['2024-SU', 'summer 2024'],
    ['199', 'the 1990s'],
    ['199X', 'the 1990s'],
    ['2016', '2016'],
    ['BC0044', '44 BC'],
    // “66 million years ago”, seen from 2026.
    ['BC65997974', '66,000,000 BC'],
    // No such day, month or week: a file of kept articles may hold anything.
    ['2023-02-29', '2023-02-29'],
    ['2024-99-99', '2024-99-99'],
    ['2024-13', '2024-13'],
    ['2024-W60', '2024-W60'],
    ['9999-W99', '9999-W99'],
  ])('%s reads “%s”', (value, label) => {
    expect(dateLabel(value, ENGLISH)).toBe(label);
  });
  it('stands in the order of time, however long ago', () => {
    const order = ['BC4499997974', 'BC65997974', 'BC0480', 'BC0044', '1066', '2024-W48', '2024-12'];
    expect([...order, '402026'].reverse().sort(byTime)).toEqual([...order, '402026']);
  });
  it('gathers claims under their speaker', () => {
    const [speaker] = claimsBySpeaker(ANALYSIS);
    expect(speaker).toMatchObject({
      name: 'Ana Ruiz',
      role: 'mayor of Vell',
      claims: [{ id: 'c1' }, { id: 'c2' }],
    });
    const claim = speaker?.claims[0];
    expect(claim && cueWords(ANALYSIS, claim)).toBe('said');
    expect(claim && contentWords(ANALYSIS, claim)).toBe('that “the thugs” had left');
  });
});

describe('Markdown', () => {
  const metadata = { title: 'A *bold* title', url: 'https://example.org/a', partial: false };
  const copied = toMarkdown({ metadata, analysis: ANALYSIS, accessed: '2026-03-16' });
  it('carries the source, and leaves out what is not known', () => {
    expect(copied).toContain('url: "https://example.org/a"');
    expect(copied).toContain('accessed: "2026-03-16"');
    expect(copied).not.toContain('outlet:');
  });
  it('puts the quotation first and its speaker after', () => {
    expect(copied).toContain(
      '> that “the thugs” had left\n— Ana Ruiz, mayor of Vell, said (mixed)',
    );
  });
  it('escapes what Markdown would take for its own', () => {
    expect(copied).toContain('# A \\*bold\\* title');
  });
  it('says who used which words', () => {
    expect(copied).toContain('- Used by the article: “thugs” (about Sea League)');
    expect(copied).toContain('- Ana Ruiz, quoted: “thugs”');
  });
});

it('the fixture’s spans are where they say', () => {
  expect(ANALYSIS.text.slice(spanOf('thugs', 2).start)).toMatch(/^thugs took/u);
});
