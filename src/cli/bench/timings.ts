/**
 * How long the engine takes, beside other libraries, on the same invented articles in the same run. Prints one JSON
 * object; times are milliseconds per 1,000 words, medians of several rounds after a warm-up. Machines are noisy: judge
 * by the ratios. Run it with `npm run -s bench`, which bundles it as the extension is bundled.
 */
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { BENCH_ARTICLES } from '../../../tests/fixtures/bench-articles';
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

const fileOf = (path: string) => new Uint8Array(readFileSync(`src/analysis/${path}`));
const models = readModels({
  names: fileOf('tagging/names.model.bin'),
  claims: fileOf('claims/trained/claims.model.bin'),
});
if (models.warnings.length) throw new Error(models.warnings.join(' '));

/** The whole stage, as `analyze` runs it: the labeller's names and what is made of them. */
const namesOf = (doc: Segmented) =>
  readEntities(doc, models.names && labelNames(doc, models.names));

/** Rounds of each measure, after running each for so many milliseconds to warm up; fewer for the longest text. */
const ROUNDS = 15;
const WARM_UP = 800;
const LENGTHS: readonly (readonly [words: number, rounds: number])[] = [
  [1_000, 15],
  [10_000, 7],
  [100_000, 3],
];

const wordsOf = (text: string): number => text.split(/\s+/u).length;
const WORDS = BENCH_ARTICLES.reduce((sum, { text }) => sum + wordsOf(text), 0);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A thing to time, and the words one run of it reads. */
interface Measure {
  run: () => void;
  words: number;
  rounds: number;
}
const overArticles = (run: () => void): Measure => ({ run, words: WORDS, rounds: ROUNDS });

/** Milliseconds per 1,000 words. The measures take turns, so that a busy machine slows all of them alike. */
function timeAll(measures: Readonly<Record<string, Measure>>): Record<string, number> {
  const entries = Object.entries(measures).map(([name, measure]) => ({
    name,
    measure,
    taken: [] as number[],
  }));
  for (const { measure } of entries) {
    const cold = performance.now();
    while (performance.now() - cold < WARM_UP) measure.run();
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const { measure, taken } of entries) {
      if (round >= measure.rounds) continue;
      const start = performance.now();
      measure.run();
      taken.push(performance.now() - start);
    }
  return Object.fromEntries(
    entries.map(({ name, measure, taken }) => [
      name,
      Number(((median(taken) / measure.words) * 1000).toPrecision(4)),
    ]),
  );
}

/** Each stage by itself, on what the stages before it found. */
function stages(): Record<string, Measure> {
  const found = BENCH_ARTICLES.map((article) => {
    const doc = segment(article);
    const { entities, references } = namesOf(doc);
    const dates = findDates(doc);
    const claims = findClaims(doc, entities, models.claims, references);
    return { article, doc, entities, references, dates, claims };
  });
  type Found = (typeof found)[number];
  const each = (run: (of: Found) => unknown): Measure => overArticles(() => found.forEach(run));
  return {
    segment: each(({ article }) => segment(article)),
    entities: each(({ doc }) => namesOf(doc)),
    dates: each(({ doc }) => findDates(doc)),
    figures: each(({ doc, dates }) => findFigures(doc, dates)),
    claims: each(({ doc, entities, references }) =>
      findClaims(doc, entities, models.claims, references),
    ),
    terms: each(({ doc, claims, entities, references }) =>
      findTerms(doc, claims, entities, undefined, references),
    ),
  };
}

/** Other libraries doing a part of the same: names and quotations, dates, named entities. */
function peers(): Record<string, Measure> {
  const wink = winkNLP(model);
  return {
    compromise: overArticles(() => {
      for (const { text } of BENCH_ARTICLES) {
        const doc = compromise(text);
        for (const view of [doc.people(), doc.places(), doc.organizations(), doc.quotations()])
          view.json({ offset: true });
      }
    }),
    chrono: overArticles(() => {
      for (const { text, published } of BENCH_ARTICLES) chrono.parse(text, new Date(published));
    }),
    wink: overArticles(() => {
      for (const { text } of BENCH_ARTICLES) wink.readDoc(text).entities().out(wink.its.detail);
    }),
  };
}

/** One text of about `words` words: the articles over and over. */
function textOf(words: number): string {
  const all = BENCH_ARTICLES.map(({ text }) => text).join('\n\n');
  const pieces = all.match(/\S+\s*/gu) ?? [];
  return Array.from({ length: words }, (_, i) => pieces[i % pieces.length]).join('');
}

/** The engine on one text of so many words: its cost per 1,000 words is flat, where it is linear. */
function growth(): Record<string, Measure> {
  return Object.fromEntries(
    LENGTHS.map(([words, rounds]) => {
      const article = { text: textOf(words), published: '2026-03-12' };
      return [String(words), { run: () => analyze(article, models), words, rounds }];
    }),
  );
}

const engine = overArticles(() => {
  for (const article of BENCH_ARTICLES) analyze(article, models);
});
const times = timeAll({ engine, ...stages(), ...peers(), ...growth() });
const pick = (names: readonly string[]): Record<string, number | undefined> =>
  Object.fromEntries(names.map((name) => [name, times[name]]));
const peerTime = (times.compromise ?? 0) + (times.chrono ?? 0);
const report = {
  engine: times.engine,
  /** The whole engine as a part of compromise and chrono-node together, which do less. */
  ofPeers: Number(((times.engine ?? 0) / peerTime).toFixed(3)),
  stages: pick(['segment', 'entities', 'dates', 'figures', 'claims', 'terms']),
  peers: pick(['compromise', 'chrono', 'wink']),
  growth: pick(LENGTHS.map(([words]) => String(words))),
  rssMb: Math.round(process.memoryUsage().rss / 2 ** 20),
};
process.stdout.write(`${JSON.stringify(report)}\n`);
