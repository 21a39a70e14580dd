/** Trains the labeller of names: npx tsx training/names.ts CORPORA_DIR [--rows N] [--epochs N] … */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { segment } from '../src/analysis/segment/segment';
import { labelNames } from '../src/analysis/tagging/label-names';
import { Lexicon } from '../src/analysis/tagging/lexicon';
import { NAME_FEATURES } from '../src/analysis/tagging/name-features';
import type { SequenceModel } from '../src/analysis/tagging/sequence-model';
import { buildLexicon } from './build-lexicon';
import { countCasing } from './casing';
import { CrfTrainer } from './crf-trainer';
import { readGazetteers } from './gazetteers';
import { type GoldDocument, readNameCorpus } from './name-corpora';
import { NAME_LABELS, prepare, sentencesOf } from './name-examples';
import { indexOf, quantize } from './quantize';
import { seeded } from './random';
import { addSpans, describe, type Scores } from './score-spans';
import { wordClusters } from './word-clusters';
import { writeModel } from './write-model';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const started = performance.now();
const say = (line: string) =>
  process.stdout.write(
    `${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}\n`,
  );

const corpora = process.argv[2] ?? '../shared/corpora';
const seed = option('seed', 1);
const random = seeded(seed);
const clusters = wordClusters(option('words', 200_000), 1, '.cache/training/clusters.json');
say(`clusters of ${clusters.size} words`);
const listing = readGazetteers(new Set([...clusters.keys()].slice(0, 3000)));
say(`${listing.size} listed words and phrases`);
const TRAIN = [
  'wwnews.train',
  'gum.clean.train',
  're3d.train',
  'wikigold.train',
  'crossner.politics.train',
];
const DEV = ['wwnews.dev', 'gum.news.dev', 'crossner.politics.dev', 'uner.dev'];
const documents = TRAIN.flatMap((name) => readNameCorpus(corpora, name, () => random() < 0.6));
const claims = readFileSync(join(corpora, 'claims/polnear-train.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => (JSON.parse(l) as { text: string }).text);
const casing = countCasing([...documents.map((d) => d.text), ...claims]);
say(`${documents.length} documents, casing of ${casing.size} words`);
const columns = buildLexicon(clusters, listing, casing);
const lexicon = new Lexicon(columns.keys, columns.clusters, columns.lists);
const prepared = documents.map((document) => prepare(document, lexicon));
say(`prepared; ${lexicon.size} lexicon entries`);
const bits = option('bits', 22);
const options = {
  bits,
  minimum: option('minimum', 2),
  rate: option('rate', 0.05),
  l2: option('l2', 1e-4),
  dropout: option('dropout', 0.15),
};
const trainer = new CrfTrainer(NAME_LABELS, sentencesOf(prepared, random), options, random);
say(`${trainer.rows} rows`);
const dev = DEV.map((name) => ({ name, documents: readNameCorpus(corpora, name) }));
for (let epoch = 1; epoch <= option('epochs', 5); epoch++) {
  const loss = trainer.epoch(sentencesOf(prepared, random));
  say(`epoch ${epoch}, loss ${loss.toFixed(3)}`);
  if (epoch >= option('from', 3)) evaluate(model(option('rows', 150_000)));
}

function model(rows: number): SequenceModel {
  const packed = quantize(
    trainer.rowOf,
    trainer.weights,
    NAME_LABELS.names.length,
    rows,
    option('quantum', 0.03),
  );
  return {
    featureSet: NAME_FEATURES,
    labels: NAME_LABELS,
    index: indexOf(bits, packed),
    weights: packed.weights,
    quantum: packed.quantum,
    transitions: trainer.transitions,
    lexicon,
  };
}

function evaluate(model: SequenceModel): void {
  for (const { name, documents } of dev) {
    const scores: Scores = new Map();
    const begun = performance.now();
    for (const document of documents)
      addSpans(
        scores,
        goldOf(document),
        labelNames(segment({ text: document.text }), model).filter(counted),
      );
    say(`  ${name} ${describe(scores)}  ${(performance.now() - begun).toFixed(0)} ms`);
  }
}
function counted({ type }: { type: string }) {
  return ['person', 'organization', 'place'].includes(type);
}
function goldOf(document: GoldDocument) {
  return document.spans
    .map((s) => ({ start: s.start, end: s.end, type: s.types[0] ?? '' }))
    .filter(counted);
}
const packed = quantize(
  trainer.rowOf,
  trainer.weights,
  NAME_LABELS.names.length,
  option('rows', 150_000),
  option('quantum', 0.03),
);
const bytes = writeModel({
  featureSet: NAME_FEATURES,
  types: NAME_LABELS.types,
  bits,
  rows: packed,
  transitions: trainer.transitions,
  lexicon: columns,
});
const target = new URL('../src/analysis/tagging/names.model.bin', import.meta.url);
writeFileSync(target, bytes);
say(`${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);
