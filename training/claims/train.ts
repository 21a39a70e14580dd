/**
 * Trains the three models of claims: `npx tsx training/claims/train.ts CORPORA_DIR [--verdict]`, seeded.
 * First pass: cues. Second: source and content of each cue. Verdict: is the whole right. The later ones learn from what
 * the earlier ones say of texts they have not seen (folds). `--verdict` trains the verdict alone, on the passes of the run
 * before: do that after any change to the rules.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { candidatesOf } from '../../src/analysis/claims/trained/candidates';
import { PARTS } from '../../src/analysis/claims/trained/claims-model';
import { type CueLabels, labelCues } from '../../src/analysis/claims/trained/label-cues';
import { SpanLabeller } from '../../src/analysis/claims/trained/label-spans';
import { verdictFeatures } from '../../src/analysis/claims/trained/verdict-features';
import { FeatureBuffer } from '../../src/analysis/tagging/feature-buffer';
import { Lexicon } from '../../src/analysis/tagging/lexicon';
import { readModel } from '../../src/analysis/tagging/model-file';
import { NAME_FEATURES } from '../../src/analysis/tagging/name-features';
import type { SequenceModel } from '../../src/analysis/tagging/sequence-model';
import { seeded } from '../random';
import { readCorpus } from './attributions';
import { isRight, type Prepared, prepare } from './claim-examples';
import { claimLexicon } from './claim-lexicon';
import { type PassOptions, trainCues, trainSpans } from './passes';
import { VerdictTrainer } from './verdict-trainer';

const NAMES = new URL('../../src/analysis/tagging/names.model.bin', import.meta.url);
const TARGET = new URL('../../src/analysis/claims/trained/claims.model.bin', import.meta.url);
const PASSES = '.cache/training/claims';
const FOLDS = 3;
/** Cues less likely than those tried on the device teach the verdict too. */
const LEAST_CHANCE = 0.15;
const CUES: PassOptions = {
  seed: 1,
  epochs: 4,
  runs: 3,
  bits: 21,
  minimum: 4,
  rate: 0.05,
  l2: 5e-4,
  dropout: 0.2,
  rows: 80_000,
};
const SPANS: PassOptions = { ...CUES };

const started = performance.now();
const say = (line: string) =>
  process.stdout.write(
    `${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}\n`,
  );
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

const corpus = readCorpus(
  join(process.argv[2] ?? '../shared/corpora', 'claims/polnear-train.jsonl'),
);
const names = parse(new Uint8Array(readFileSync(NAMES)), NAME_FEATURES);
const columns = claimLexicon(
  corpus.map(({ text }) => text),
  names.lexicon,
);
const lexicon = new Lexicon(columns);
const documents = corpus
  .slice(0, option('limit', corpus.length))
  .map((document) => prepare(document, names, lexicon));
say(`${documents.length} documents, ${lexicon.size} words with clusters`);

const folds = Array.from({ length: FOLDS }, (_, f) => ({
  name: String(f),
  own: documents.filter((_document, k) => k % FOLDS === f),
  others: documents.filter((_document, k) => k % FOLDS !== f),
}));
const labels = new Map<Prepared, CueLabels>();
for (const { name, own, others } of folds) {
  const model = parse(
    pass(`cues.${name}`, () => trainCues(others, columns, CUES)),
    PARTS.cues,
  );
  for (const document of own)
    labels.set(document, labelCues(document.facts, document.ruled, model, LEAST_CHANCE));
}
const verdict = new VerdictTrainer(20);
const features = new FeatureBuffer();
for (const { name, own, others } of folds) {
  const model = parse(
    pass(`spans.${name}`, () => trainSpans(others, labels, SPANS)),
    PARTS.spans,
  );
  const labeller = new SpanLabeller(model);
  for (const document of own) judge(document, labeller);
}

/** Hands the candidates of a document to the verdict, with whether they are right. */
function judge(document: Prepared, labeller: SpanLabeller): void {
  const { facts, rules, ruled } = document;
  const own = labels.get(document) as CueLabels;
  for (const candidate of candidatesOf(facts, rules, ruled, own, labeller)) {
    verdictFeatures(facts, candidate, features);
    verdict.add(features, isRight(document, candidate.claim));
  }
}

const cues = pass('cues', () => trainCues(documents, columns, CUES));
const spans = pass('spans', () => trainSpans(documents, labels, SPANS));
const bytes = joined([cues, spans, verdict.train(8, 0.1, 4, seeded(1))]);
writeFileSync(TARGET, bytes);
say(`${bytes.length} bytes, ${gzipSync(bytes).length} compressed`);

/** A pass's model file: trained, or with `--verdict` the one of the run before. */
function pass(name: string, train: () => Uint8Array): Uint8Array {
  const file = join(PASSES, `${name}.model.bin`);
  if (process.argv.includes('--verdict') && existsSync(file))
    return new Uint8Array(readFileSync(file));
  const trained = train();
  mkdirSync(PASSES, { recursive: true });
  writeFileSync(file, trained);
  say(`trained ${name}`);
  return trained;
}

function parse(file: Uint8Array, part: string): SequenceModel {
  const model = readModel(file, part);
  if (!model.ok) throw new Error(model.error.message);
  return { ...model.value, lexicon: part === PARTS.spans ? lexicon : model.value.lexicon };
}

/** The parts one after another, each with its length before it. */
function joined(files: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(files.reduce((n, file) => n + 4 + file.length, 0));
  let at = 0;
  for (const file of files) {
    new DataView(whole.buffer).setUint32(at, file.length, true);
    whole.set(file, at + 4);
    at += 4 + file.length;
  }
  return whole;
}
