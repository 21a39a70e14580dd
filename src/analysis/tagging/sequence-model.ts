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
