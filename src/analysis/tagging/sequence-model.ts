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
  const width = model.labels.names.length;
  const { index, weights, quantum } = model;
  const sums = new Int32Array(width);
  let k = 0;
  for (let token = 0; token < features.length; token++) {
    sums.fill(0);
    const end = features.ends[token] as number;
    for (; k < end; k++) {
      const row = index.find(features.hashes[k] as number);
      if (row < 0) continue;
      const base = row * width;
      for (let label = 0; label < width; label++)
        sums[label] = (sums[label] as number) + (weights[base + label] as number);
    }
    const base = token * width;
    for (let label = 0; label < width; label++)
      scores[base + label] = (sums[label] as number) * quantum;
  }
}
