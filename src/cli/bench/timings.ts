/**
 * How long the engine takes, beside other libraries, on the same invented articles in the same run: on articles of
 * ordinary length, and once more on short ones. Prints one JSON object; times are milliseconds per 1,000 words, medians
 * of several rounds after a warm-up. Machines are noisy: judge by the ratios. Run it with `npm run -s bench`, which
 * bundles it as the extension is bundled.
 */
import { readFileSync } from 'node:fs';
import { BENCH_ARTICLES, type BenchArticle } from '../../../tests/fixtures/bench-articles';
import { ORDINARY_ARTICLES } from '../../../tests/fixtures/bench-ordinary-articles';
import { analyze } from '../../analysis/analyze';
import { findClaims } from '../../analysis/claims/claims';
import { findDates } from '../../analysis/dates/dates';
import { readEntities } from '../../analysis/entities/entities';
import { findFigures } from '../../analysis/figures/figures';
import { readModels } from '../../analysis/models';
import { segment } from '../../analysis/segment/segment';
import { labelNames } from '../../analysis/tagging/label-names';
import { findTerms } from '../../analysis/terms/terms';
import type { Segmented } from '../../model/segmented';
import { readChrono, readCompromise, readWink } from './peers';
import { type Measure, timeAll } from './taking-turns';

const fileOf = (path: string) => new Uint8Array(readFileSync(`src/analysis/${path}`));
const models = readModels({
  names: fileOf('tagging/names.model.bin'),
  claims: fileOf('claims/trained/claims.model.bin'),
});
if (models.warnings.length) throw new Error(models.warnings.join(' '));

/** The whole stage, as `analyze` runs it: the labeller's names and what is made of them. */
const namesOf = (doc: Segmented) =>
  readEntities(doc, models.names && labelNames(doc, models.names));

const wordsIn = (articles: readonly BenchArticle[]): number =>
  articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

/** One run reads all the articles. */
const over = (
  articles: readonly BenchArticle[],
  read: (article: BenchArticle) => unknown,
): Measure => ({ run: () => articles.forEach(read), words: wordsIn(articles) });

const engineOver = (articles: readonly BenchArticle[]): Measure =>
  over(articles, (article) => analyze(article, models));

/** Each stage by itself, on what the stages before it found. */
function stages() {
  const found = ORDINARY_ARTICLES.map((article) => {
    const doc = segment(article);
    const { entities, references } = namesOf(doc);
    const dates = findDates(doc, entities);
    const claims = findClaims(doc, entities, models.claims, references);
    return { article, doc, entities, references, dates, claims };
  });
  type Found = (typeof found)[number];
  const words = wordsIn(ORDINARY_ARTICLES);
  const each = (run: (of: Found) => unknown): Measure => ({ run: () => found.forEach(run), words });
  return {
    segment: each(({ article }) => segment(article)),
    entities: each(({ doc }) => namesOf(doc)),
    dates: each(({ doc, entities }) => findDates(doc, entities)),
    figures: each(({ doc, dates }) => findFigures(doc, dates)),
    claims: each(({ doc, entities, references }) =>
      findClaims(doc, entities, models.claims, references),
    ),
    terms: each(({ doc, claims, entities, references }) =>
      findTerms(doc, claims, entities, undefined, references),
    ),
  };
}

const PIECES = ORDINARY_ARTICLES.flatMap(({ text }) => `${text}\n\n`.match(/\S+\s*/gu) ?? []);

/** The engine on one text of about so many words, the articles over and over: where cost is linear, that of a word is flat. */
function onOneText(words: number, every: number): Measure {
  const text = Array.from({ length: words }, (_, i) => PIECES[i % PIECES.length]).join('');
  return { run: () => analyze({ text, published: '2026-03-12' }, models), words, every };
}

const times = timeAll({
  engine: engineOver(ORDINARY_ARTICLES),
  ...stages(),
  compromise: over(ORDINARY_ARTICLES, readCompromise),
  chrono: over(ORDINARY_ARTICLES, readChrono),
  wink: over(ORDINARY_ARTICLES, readWink),
  1000: onOneText(1_000, 1),
  10000: onOneText(10_000, 2),
  100000: onOneText(100_000, 5),
  shortEngine: engineOver(BENCH_ARTICLES),
  shortCompromise: over(BENCH_ARTICLES, readCompromise),
  shortChrono: over(BENCH_ARTICLES, readChrono),
});
const { engine, compromise, chrono, wink, shortEngine, shortCompromise, shortChrono } = times;
const { segment: sentences, entities, dates, figures, claims, terms } = times;

/** The whole engine as a part of compromise and chrono-node together, which do less. */
const part = (of: number, ...peers: readonly number[]): number =>
  Number((of / peers.reduce((sum, ms) => sum + ms, 0)).toFixed(3));
const report = {
  engine,
  ofPeers: part(engine, compromise, chrono),
  stages: { segment: sentences, entities, dates, figures, claims, terms },
  peers: { compromise, chrono, wink },
  growth: { 1000: times[1000], 10000: times[10000], 100000: times[100000] },
  /** The same on articles of some 215 words. */
  short: {
    engine: shortEngine,
    ofPeers: part(shortEngine, shortCompromise, shortChrono),
    peers: { compromise: shortCompromise, chrono: shortChrono },
  },
  rssMb: Math.round(process.memoryUsage().rss / 2 ** 20),
};
process.stdout.write(`${JSON.stringify(report)}\n`);
