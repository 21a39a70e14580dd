/** A trained labeller: which rows of weights features have, and how labels follow each other. */
import type { FeatureBuffer } from './feature-buffer';
import type { LabelSet } from './label-set';
import type { Lexicon } from './lexicon';
import type { RowIndex } from './row-index';

export interface SequenceModel {
  /** The features it was trained with (`NAME_FEATURES` …). */
  featureSet: string;
  labels: LabelSet;
  index: RowIndex;
  /** `weights[row * labels + label]`, in units of `quantum`. */
  weights: Int8Array;
  quantum: number;
  /** `transitions[from * labels + to]`, natural log. */
  transitions: Float32Array;
  lexicon: Lexicon;
}

/** Scores of all labels for the tokens in `features`, into `scores[token * labels + label]`. */
export function scoreTokens(
  model: SequenceModel,
  features: FeatureBuffer,
  scores: Float32Array,
): void {
  const size = features.length * model.labels.names.length;
  const sums = new Int32Array(size);
  addScores(model, features, sums);
  for (let k = 0; k < size; k++) scores[k] = (sums[k] as number) * model.quantum;
}

/** The rows of a sentence's features, kept and reused. */
let rowsOf: Int32Array = new Int32Array(4096);

/**
 * Adds the weights of the tokens' features to `sums[at + token * labels + label]`, in units of the model's quantum.
 * The weights lie far apart in memory: they are fetched in a short loop of their own, in which a processor waits for many
 * of them at once, and summed afterwards. One loop for both takes about twice as long on texts of ordinary length.
 */
export function addScores(
  model: SequenceModel,
  features: FeatureBuffer,
  sums: Int32Array,
  at = 0,
): void {
  const width = model.labels.names.length;
  const { index, weights } = model;
  const { hashes, ends, size } = features;
  if (rowsOf.length < size) rowsOf = new Int32Array(2 * size);
  const rows = rowsOf;
  fetchRows(index, hashes, size, width, weights, rows);
  let k = 0;
  for (let token = 0; token < features.length; token++) {
    const base = at + token * width;
    const end = ends[token] as number;
    for (; k < end; k++) {
      const from = rows[k] as number;
      if (from < 0) continue;
      for (let label = 0; label < width; label++)
        sums[base + label] = (sums[base + label] as number) + (weights[from + label] as number);
    }
  }
}

/** Writes where each feature's weights begin, or less than 0; returns a sum of no meaning that keeps the loads alive. */
function fetchRows(
  index: RowIndex,
  hashes: Int32Array,
  size: number,
  width: number,
  weights: Int8Array,
  rows: Int32Array,
): number {
  let sum = 0;
  for (let k = 0; k < size; k++) rows[k] = index.find(hashes[k] as number) * width;
  for (let k = 0; k < size; k++) sum += weights[Math.max(0, rows[k] as number)] as number;
  return sum;
}
