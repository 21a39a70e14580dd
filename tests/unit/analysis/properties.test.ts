/**
 * What holds for every text. `npm run fuzz` tries 20,000 new ones, `npm test` a few hundred, the same each time. What
 * fails is reported with its seed: `FUZZ_SEED=… npm run fuzz` tries the same ones again.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import { loadModels } from '../../../src/cli/models';
import { Analysis } from '../../../src/model/analysis';
import type { Article } from '../../../src/model/article';
import type { Span } from '../../../src/model/span';
import { randomArticle } from '../../fixtures/random-articles';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const models = loadModels();
const holds = (property: (article: Article) => void) =>
  fc.assert(fc.property(randomArticle, property), {
    numRuns: RUNS,
    // Looking for the smallest failing text is stopped too.
    interruptAfterTimeLimit: RUNS * 200,
  });

/** Every span of an analysis, with what it belongs to. */
function* spansOf(analysis: Analysis): Generator<[string, Span]> {
  for (const { mentions, roles } of analysis.entities)
    for (const span of [...mentions, ...roles]) yield ['entities', span];
  for (const date of analysis.dates) {
    yield ['dates', date];
    if (date.basis) yield ['bases of dates', date.basis];
  }
  for (const figure of analysis.figures) {
    yield ['figures', figure];
    if (figure.of) yield ['what figures count', figure.of];
  }
  for (const { source, cue, content, quoted } of analysis.claims)
    for (const span of [...source.spans, ...cue.spans, ...content.spans, ...quoted])
      yield ['claims', span];
  for (const term of analysis.terms) yield ['terms', term];
}

function firstOf({ source, cue, content }: Analysis['claims'][number]): number {
  return Math.min(...[...source.spans, ...cue.spans, ...content.spans].map(({ start }) => start));
}

const isSorted = (starts: readonly number[]) =>
  starts.every((start, i) => i === 0 || (starts[i - 1] as number) <= start);

describe('for every text', { timeout: 3_600_000 }, () => {
  test('the analysis has the form of the contract, its text is the text, and no stage fails', () => {
    holds((article) => {
      const analysis = analyze(article, models);
      expect(Analysis.safeParse(JSON.parse(JSON.stringify(analysis))).success).toBe(true);
      expect(analysis.text).toBe(article.text);
      // Nonsense may be taken for no language at all; nothing else is a reason to say less.
      expect(analysis.warnings.filter((warning) => !warning.startsWith('language:'))).toEqual([]);
    });
  });

  test('spans are whole, within the text and not empty, and lists are sorted', () => {
    holds((article) => {
      const analysis = analyze(article, models);
      for (const [what, { start, end }] of spansOf(analysis))
        if (!(0 <= start && start < end && end <= article.text.length))
          throw new Error(`${what}: [${start}, ${end}] of ${article.text.length}`);
      const { dates, figures, terms, claims, entities } = analysis;
      for (const list of [dates, figures, terms])
        expect(isSorted(list.map(({ start }) => start))).toBe(true);
      expect(isSorted(claims.map(firstOf))).toBe(true);
      expect(isSorted(entities.map(({ mentions }) => mentions[0]?.start ?? -1))).toBe(true);
    });
  });

  test('what findings point at is there', () => {
    holds((article) => {
      const { entities, claims, terms } = analyze(article, models);
      const entityIds = new Set(entities.map(({ id }) => id));
      const claimIds = new Set(claims.map(({ id }) => id));
      const pointed = [
        ...claims.map(({ source }) => source.entity),
        ...terms.flatMap(({ speaker, target }) => [speaker?.entity, target?.entity]),
      ];
      for (const id of pointed) if (id !== undefined) expect(entityIds).toContain(id);
      const within = [...claims.map((claim) => claim.within), ...terms.map((term) => term.claim)];
      for (const id of within) if (id !== undefined) expect(claimIds).toContain(id);
    });
  });

  test('the same text gives the same analysis', () => {
    holds((article) => {
      expect(analyze(article, models)).toEqual(analyze(article, models));
    });
  });
});
