/** A trained labeller: which rows of weights features have, and how labels follow each other. */
import type { FeatureBuffer } from './feature-buffer';
import type { LabelSet } from './label-set';
import type { Lexicon } from './lexicon';
import type { PackedWeights } from './packed-weights';
import type { RowIndex } from './row-index';

export interface SequenceModel {
  /** The features it was trained with (`NAME_FEATURES` …). */
  featureSet: string;
  labels: LabelSet;
  index: RowIndex;
  /** In units of `quantum`. */
  weights: PackedWeights;
  quantum: number;
  /** `transitions[from * labels + to]`, natural log. */
  transitions: Float32Array;
  lexicon: Lexicon;
}

/** Features that tokens have in common, beside their own: `FeatureGroups`. */
export interface Shared {
  addScores(model: SequenceModel, sums: Int32Array): void;
}

/** Scores of all labels for the tokens in `features`, into `scores[token * labels + label]`. */
export function scoreTokens(
  model: SequenceModel,
  features: FeatureBuffer,
  scores: Float32Array,
  shared?: Shared,
): void {
  const size = features.length * model.labels.names.length;
  if (work.length < size) work = new Int32Array(2 * size);
  else work.fill(0, 0, size);
  addScores(model, features, work);
  shared?.addScores(model, work);
  for (let k = 0; k < size; k++) scores[k] = (work[k] as number) * model.quantum;
}

/** Sums before they are scaled; kept and reused, as are those below. */
let work: Int32Array = new Int32Array(4096);

/** The rows of a sentence's features, those that have one, and where each token's end. */
let rows: Int32Array = new Int32Array(4096);
let ends: Int32Array = new Int32Array(256);

/**
 * Adds the weights of the tokens' features to `sums[at + token * labels + label]`, in units of the model's quantum.
 * Rows and weights lie far apart in memory: each are fetched in a short loop of their own, in which a processor waits for
 * many of them at once, before they are used. One loop for all takes about twice as long on texts of ordinary length.
 */
export function addScores(
  model: SequenceModel,
  features: FeatureBuffer,
  sums: Int32Array,
  at = 0,
): void {
  const { weights } = model;
  fetchRows(model, features);
  for (let token = 0, from = 0; token < features.length; token++) {
    const to = ends[token] as number;
    weights.add(rows, from, to, sums, at + token * weights.width);
    from = to;
  }
}

/** Fills `rows` and `ends`; returns a sum of no meaning that keeps the loads alive. */
function fetchRows({ index, weights }: SequenceModel, features: FeatureBuffer): number {
  if (rows.length <= features.size) rows = new Int32Array(2 * features.size);
  if (ends.length < features.length) ends = new Int32Array(2 * features.length);
  let sum = index.touch(features.hashes, features.size);
  let found = 0;
  for (let token = 0, from = 0; token < features.length; token++) {
    const to = features.ends[token] as number;
    found = index.findAll(features.hashes, from, to, rows, found);
    ends[token] = found;
    from = to;
  }
  for (let k = 0; k < found; k++) sum += weights.touch(rows[k] as number);
  return sum;
}
