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

/**
 * Adds the weights of the tokens' features to `sums[at + token * labels + label]`, in units of the model's quantum.
 */
export function addScores(
  model: SequenceModel,
  features: FeatureBuffer,
  sums: Int32Array,
  at = 0,
): void {
  const width = model.labels.names.length;
  const { index, weights } = model;
  const { hashes, ends } = features;
  let k = 0;
  for (let token = 0; token < features.length; token++) {
    const base = at + token * width;
    const end = ends[token] as number;
    for (; k < end; k++) {
      const row = index.find(hashes[k] as number);
      if (row < 0) continue;
      const from = row * width;
      for (let label = 0; label < width; label++)
        sums[base + label] = (sums[base + label] as number) + (weights[from + label] as number);
    }
  }
}
