/**
 * Trains the labeller of names and writes `src/analysis/tagging/names.model.bin`.
 *
 *     npx tsx training/names.ts CORPORA_DIR [--dry] [--out FILE] [--without usage,before,after] [--runs 1] …
 *
 * `--dry` writes nothing, `--without` leaves groups of features out.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Lexicon } from '../src/analysis/tagging/lexicon';
import { NAME_FEATURES } from '../src/analysis/tagging/name-features';
import { PackedWeights } from '../src/analysis/tagging/packed-weights';
import { flag, number, say, text } from './command-line';
import { FeatureFilter } from './feature-filter';
import { measureNames, measureRegions } from './measure-names';
import { readNameCorpus } from './name-corpora';
import { examplesOf, NAME_LABELS } from './name-examples';
import { nameLexicon } from './name-lexicon';
import { indexOf, quantize } from './quantize';
import { seeded } from './random';
import { recase, some } from './recase';
import { type RunOptions, trainLabeller } from './train-labeller';
import { writeModel } from './write-model';

const TRAIN = 'wwnews.train,re3d.train,wikigold.train,crossner.politics.train';
const DEV = 'wwnews.dev,gum.news.dev,crossner.politics.dev,uner.dev';

const list = (name: string, otherwise: string): string[] =>
  text(name, otherwise).split(',').filter(Boolean);
const corpora = process.argv[2] ?? '../shared/corpora';
const random = seeded(number('seed', 1));
const options: RunOptions = {
  bits: number('bits', 21),
  minimum: number('minimum', 2),
  rate: number('rate', 0.05),
  l2: number('l2', 1e-4),
  dropout: number('dropout', 0.25),
  epochs: number('epochs', 4),
  runs: number('runs', 2),
};

const train = list('train', TRAIN);
const documents = train.flatMap((name) => readNameCorpus(corpora, name, () => random() < 0.6));
const claims = readFileSync(join(corpora, 'claims/polnear-train.jsonl'), 'utf8').split('\n');
const columns = nameLexicon(
  documents,
  claims.filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text),
  {
    kinds: number('kinds', 200_000),
    clusters: number('clusters', 200_000),
    lists: !flag('no-lists'),
    cache: '.cache/training',
    key: train.join('+'),
  },
);
const lexicon = new Lexicon(columns);
const copies = documents
  .filter(() => random() < number('copies', 0.25))
  .map((document) => recase(document, some(number('recase', 0.25), random)));
const scratch = new FeatureFilter(list('without', ''));
const examples = [...documents, ...copies].map((document) =>
  examplesOf(document, lexicon, scratch),
);
say(`${examples.length} documents, ${lexicon.size} lexicon entries`);

const trainer = trainLabeller(examples, options, random);
const width = NAME_LABELS.names.length;
const rows = quantize(
  trainer.rowOf,
  trainer.weights,
  width,
  number('rows', 80_000),
  number('quantum', 0.03),
);
const { transitions } = trainer;
say(`${trainer.rows} rows learned, ${rows.slots.length} kept`);
const model = {
  featureSet: NAME_FEATURES,
  labels: NAME_LABELS,
  index: indexOf(options.bits, rows),
  weights: PackedWeights.ofRows(rows.weights, width),
  quantum: rows.quantum,
  transitions,
  lexicon,
};
measureNames(corpora, list('dev', DEV), model);
measureRegions(corpora, 'wwnews.dev', model);
const { bits } = options;
const { types } = NAME_LABELS;
const bytes = writeModel({
  featureSet: NAME_FEATURES,
  types,
  bits,
  rows,
  transitions,
  lexicon: columns,
});
say(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);
const target = new URL('../src/analysis/tagging/names.model.bin', import.meta.url);
if (!flag('dry')) writeFileSync(text('out', fileURLToPath(target)), bytes);
