/**
 * Word kinds: what sort of name a word mostly is, learned from its vector. A small network learns from the words of
 * the corpora how often each is part of which sort of name, and then judges every word that has a vector, seen or not:
 * "lufthansa" an organization, "okafor" a surname. Words of like judgement form a kind, one byte a word.
 */

import { segment } from '../src/analysis/segment/segment';
import { partOf, typeOf } from '../src/analysis/tagging/label-set';
import { clusterFlat } from './clusters';
import type { GoldDocument } from './name-corpora';
import { NAME_TYPES } from './name-corpora';
import { allowedLabels } from './name-examples';
import { type Example, Perceptron } from './perceptron';
import { seeded } from './random';
import type { WordVectors } from './word-vectors';

/** No name; then for each type: opening or inner word, last or only word. */
const OWN = 1 + 2 * NAME_TYPES.length;
/** No name; then each type. */
const BESIDE = 1 + NAME_TYPES.length;
const FOLDS = 5;
const EPOCHS = 8;
const HIDDEN = 48;

/** How often a word (lower case) is of each class. */
export type ClassCounts = Map<string, Float32Array>;

export interface WordCounts {
  /** What the word itself is part of. */
  own: ClassCounts;
  /** What name, if any, begins right after it, and ends right before it; counted outside names. */
  after: ClassCounts;
  before: ClassCounts;
}

/** Counts the words of gold documents. */
export function countClasses(documents: readonly GoldDocument[]): WordCounts {
  const counts: WordCounts = { own: new Map(), after: new Map(), before: new Map() };
  const add = (to: ClassCounts, word: string, classes: number, place: number) => {
    const count = to.get(word) ?? new Float32Array(classes);
    count[place] = (count[place] as number) + 1;
    to.set(word, count);
  };
  for (const gold of documents) {
    const doc = segment({ text: gold.text });
    const labels = allowedLabels(doc, gold).map((bits) => 31 - Math.clz32(bits & -bits));
    for (const [i, { kind, lower, sentence }] of doc.tokens.entries()) {
      if (kind !== 'word') continue;
      const label = labels[i] as number;
      const closes = ['L', 'U'].includes(partOf(label) ?? '') ? 1 : 0;
      add(counts.own, lower, OWN, label ? 1 + 2 * typeOf(label) + closes : 0);
      if (label) continue;
      const beside = (k: number) =>
        doc.tokens[k]?.sentence === sentence ? 1 + typeOf(labels[k] as number) : 0;
      add(counts.after, lower, BESIDE, beside(i + 1));
      add(counts.before, lower, BESIDE, beside(i - 1));
    }
  }
  return counts;
}

/** Kind of each word, 1 to `kinds`: groups of words of which the networks judge alike. */
export function wordKinds(
  vectors: WordVectors,
  counts: readonly ClassCounts[],
  kinds: number,
  seed: number,
): Uint16Array {
  const judgements = counts.map((count, k) => judge(vectors, count, seed + 100 * k));
  const width = judgements.reduce((sum, { classes }) => sum + classes, 0);
  const joined = new Float32Array(vectors.words.length * width);
  let at = 0;
  for (const { classes, shares } of judgements) {
    for (let word = 0; word < vectors.words.length; word++)
      joined.set(shares.subarray(word * classes, (word + 1) * classes), word * width + at);
    at += classes;
  }
  return clusterFlat(joined, vectors.words.length, width, kinds, seed);
}

/**
 * Square roots of each word's class probabilities. Words of the corpora are judged by networks that did not learn from
 * them, so that they look as unseen words will.
 */
function judge(
  { words, width, values }: WordVectors,
  counts: ClassCounts,
  seed: number,
): { classes: number; shares: Float32Array } {
  const classes = counts.values().next().value?.length ?? 1;
  const examples = words.map((word, k) => exampleOf(counts.get(word), k * width));
  const shares = new Float32Array(words.length * classes);
  for (let fold = 0; fold <= FOLDS; fold++) {
    const rest = examples.filter(
      (example, k): example is Example => example !== undefined && k % FOLDS !== fold,
    );
    const random = seeded(seed + fold);
    const network = new Perceptron(width, HIDDEN, classes, random);
    for (let epoch = 0; epoch < EPOCHS; epoch++)
      network.epoch(values, rest, 0.002 / (1 + 0.3 * epoch), random);
    for (const [k, example] of examples.entries())
      if (example ? k % FOLDS === fold : fold === FOLDS)
        shares.set(network.classify(values, k * width).map(Math.sqrt), k * classes);
  }
  return { classes, shares };
}

function exampleOf(count: Float32Array | undefined, at: number): Example | undefined {
  if (!count) return undefined;
  const total = count.reduce((sum, n) => sum + n, 0);
  return { at, shares: count.map((n) => n / total), weight: Math.min(4, Math.sqrt(total)) };
}
