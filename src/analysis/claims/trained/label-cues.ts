/** First pass: which tokens may be cues. */
import type { Token } from '../../../model/segmented';
import { FeatureBuffer } from '../../tagging/feature-buffer';
import { labelOf } from '../../tagging/label-set';
import { latticeOf } from '../../tagging/lattice';
import { type SequenceModel, scoreTokens } from '../../tagging/sequence-model';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { cueFeatures } from './cue-features';
import type { TokenFacts } from './token-facts';

/** The one type of span that the first pass labels. */
export const CUE_TYPES = ['cue'] as const;
const B = labelOf(0, 'B');
const I = labelOf(0, 'I');
const L = labelOf(0, 'L');
const U = labelOf(0, 'U');

interface LikelyCue extends Range {
  /** Chance that a cue begins at its first token. */
  chance: number;
}

/** Cues that begin with at least this chance are tried. */
export const LEAST_CHANCE = 0.3;
/** From this chance on a cue counts as a rival that parts others from their source and content. */
const RIVAL = 0.4;

export interface CueLabels {
  cues: LikelyCue[];
  /** `likely[i]`: how many likely cues have begun up to token i. */
  likely: Int32Array;
  /** Chance that a cue begins at each token. */
  begins: Float32Array;
}

/** Work arrays, kept and reused. */
const features = new FeatureBuffer();
let scores = new Float32Array(0);
let marginals = new Float32Array(0);

function makeRoom(size: number): void {
  if (scores.length >= size) return;
  scores = new Float32Array(2 * size);
  marginals = new Float32Array(2 * size);
}

/** The likely cues of an article, of at least a chance, in text order. Cost is linear. */
export function labelCues(
  facts: TokenFacts,
  ruled: readonly (ClaimSpans | undefined)[],
  model: SequenceModel,
  least: number = LEAST_CHANCE,
): CueLabels {
  const { doc } = facts.r;
  const lattice = latticeOf(model);
  const width = model.labels.names.length;
  makeRoom(width * doc.sentences.reduce((n, { from, to }) => Math.max(n, to - from), 0));
  const cues: LikelyCue[] = [];
  const begins = new Float32Array(doc.tokens.length);
  for (const [index, { from, to }] of doc.sentences.entries()) {
    cueFeatures(facts, ruled, index, features);
    scoreTokens(model, features, scores);
    lattice.probabilities(scores, to - from, marginals);
    for (let i = from; i < to; i++) {
      const chance = startOf(marginals, i - from, width);
      begins[i] = chance;
      if (chance < least) continue;
      const end = from + extent(marginals, i - from, to - from, width);
      cues.push({ ...withoutMarks(doc.tokens, i, end), chance });
    }
  }
  return { cues, likely: counted(begins), begins };
}

/** Cues of several tokens neither begin nor end with a mark: "*said*:", ", *urged*". */
function withoutMarks(tokens: readonly Token[], from: number, to: number): Range {
  let first = from;
  let last = to;
  while (last - first > 1 && tokens[last - 1]?.kind === 'mark') last--;
  while (last - first > 1 && tokens[first]?.kind === 'mark') first++;
  return { from: first, to: last };
}

const startOf = (marginals: Float32Array, t: number, width: number): number =>
  (marginals[t * width + B] as number) + (marginals[t * width + U] as number);

/** How far a cue that begins at `t` most likely reaches. */
function extent(marginals: Float32Array, t: number, length: number, width: number): number {
  if ((marginals[t * width + U] as number) >= (marginals[t * width + B] as number)) return t + 1;
  let end = t + 1;
  while (
    end < length - 1 &&
    (marginals[end * width + I] as number) > (marginals[end * width + L] as number)
  )
    end++;
  return Math.min(length, end + 1);
}

/** How many likely cues have begun up to each token. */
export function counted(begins: Float32Array): Int32Array {
  const likely = new Int32Array(begins.length);
  for (let i = 0, n = 0; i < begins.length; i++) {
    if ((begins[i] as number) >= RIVAL) n++;
    likely[i] = n;
  }
  return likely;
}
