/**
 * The features names are told by: the word and its parts, the words around it, their clusters and lists, the run of
 * capitals it stands in, and how the article uses the word elsewhere. Training and device share this file; whoever
 * changes it raises NAME_FEATURES and trains anew.
 */
import type { Sentence } from '../../model/segmented';
import type { ArticleWords, Neighbour, Usage } from './article-words';
import type { FeatureBuffer } from './feature-buffer';
import { combine } from './hash';
import { LISTED } from './lexicon';
import type { PhraseMatches } from './phrases';
import { isCapital, type WordFacts } from './word-facts';

/** Names this set of features; stands in every model file trained with it. */
export const NAME_FEATURES = 'names-1';

/** Templates: numbers that keep the answers to different questions apart. Those of a window leave 8 numbers each. */
const T = {
  bias: 1,
  cased: 2,
  shape: 8,
  lower: 16,
  cluster: 24,
  middle: 32,
  coarse: 40,
  lists: 48,
  casing: 56,
  suffix: 64,
  bits: 72,
  phrase: 120,
  prefix: 128,
  pair: 136,
  clusterPair: 144,
  shapePair: 152,
  sentence: 160,
  run: 168,
  usage: 192,
  before: 216,
  after: 224,
  acronym: 232,
} as const;

const OUTSIDE: WordFacts = {
  word: 11,
  lower: 12,
  shape: 13,
  prefixes: [14, 14, 14],
  suffixes: [15, 15, 15, 15],
  casing: 9,
  length: 0,
  cluster: 0,
  lists: 0,
};

/** Clusters are numbered along a tree: the upper bits alone name larger clusters. */
const middle = (cluster: number): number => (cluster + 31) >> 3;
const coarse = (cluster: number): number => (cluster + 31) >> 5;

/** Writes the features of every token of sentence number `index` into `into`. */
export function nameFeatures(
  article: ArticleWords,
  index: number,
  phrases: PhraseMatches,
  into: FeatureBuffer,
): void {
  const sentence = article.doc.sentences[index] as Sentence;
  const flat = article.flat[index] as number;
  into.clear();
  let started = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    const around = windowOf(article.words, sentence, i);
    ownFeatures(around, flat, into);
    windowFeatures(around, flat, into);
    pairFeatures(around, into);
    into.add(T.sentence, combine(started ? 1 : 0, flat));
    into.add(T.sentence + 1, combine(started ? 1 : 0, around[3]?.shape ?? 0));
    if (article.quoted[i]) into.add(T.sentence + 2, around[3]?.casing ?? 0);
    phraseFeatures(phrases, sentence, i, into);
    runFeatures(article, sentence, i, into);
    usageFeatures(article, i, started, flat, into);
    into.endToken();
    if ((around[3]?.casing ?? 6) < 6) started = true;
  }
}

/** Seven words: three before, the word itself, three after. */
function windowOf(words: readonly WordFacts[], sentence: Sentence, i: number): WordFacts[] {
  const around: WordFacts[] = [];
  for (let k = i - 3; k <= i + 3; k++)
    around.push(k < sentence.from || k >= sentence.to ? OUTSIDE : (words[k] as WordFacts));
  return around;
}

function ownFeatures(around: readonly WordFacts[], flat: number, into: FeatureBuffer): void {
  const own = around[3] as WordFacts;
  into.add(T.bias, flat);
  if (!flat) into.add(T.cased, own.word);
  const capital = isCapital(own.casing) ? 1 : 0;
  for (let k = 0; k < 3; k++)
    if (own.length > k + 1) into.add(T.prefix + k, combine(own.prefixes[k] as number, capital));
  for (let k = 0; k < 4; k++)
    if (own.length > k) into.add(T.suffix + k, combine(own.suffixes[k] as number, capital));
}

function windowFeatures(around: readonly WordFacts[], flat: number, into: FeatureBuffer): void {
  for (let k = 0; k < 7; k++) {
    const facts = around[k] as WordFacts;
    into.add(T.lower + k, facts.lower);
    if (k === 0 || k === 6) continue;
    const shape = flat ? combine(99, facts.shape) : facts.shape;
    into.add(T.shape + k, shape);
    if (facts.cluster) {
      into.add(T.cluster + k, facts.cluster);
      into.add(T.middle + k, middle(facts.cluster));
      into.add(T.coarse + k, combine(coarse(facts.cluster), isCapital(facts.casing) ? 1 : 0));
    }
    if (facts.lists) {
      into.add(T.lists + k, facts.lists);
      for (let bit = 0; bit < 15; bit++)
        if ((facts.lists >>> bit) & 1)
          into.add(T.bits + k, combine(bit, isCapital(facts.casing) ? 1 : 0));
    }
    if (k === 2 || k === 4) into.add(T.suffix + 3 + k / 2, facts.suffixes[2] as number);
  }
}

function pairFeatures(around: readonly WordFacts[], into: FeatureBuffer): void {
  const [, , before, own, after] = around as [
    WordFacts,
    WordFacts,
    WordFacts,
    WordFacts,
    WordFacts,
    WordFacts,
    WordFacts,
  ];
  into.add(T.pair, combine(before.lower, own.lower));
  into.add(T.pair + 1, combine(own.lower, after.lower));
  into.add(T.pair + 2, combine(before.lower, own.shape));
  into.add(T.pair + 3, combine(own.shape, after.lower));
  into.add(T.pair + 4, combine(before.lower, after.lower));
  into.add(T.shapePair, combine(before.shape, own.shape));
  into.add(T.shapePair + 1, combine(own.shape, after.shape));
  into.add(T.shapePair + 2, combine(combine(before.shape, own.shape), after.shape));
  into.add(T.shapePair + 3, combine(own.suffixes[2] as number, combine(before.shape, after.shape)));
  into.add(T.clusterPair, combine(middle(before.cluster), middle(own.cluster)));
  into.add(T.clusterPair + 1, combine(middle(own.cluster), middle(after.cluster)));
  into.add(T.clusterPair + 2, combine(before.cluster, own.shape));
  into.add(T.clusterPair + 3, combine(own.shape, after.cluster));
  into.add(T.clusterPair + 4, combine(combine(before.lists, own.lists), own.shape));
  into.add(T.clusterPair + 5, combine(combine(own.lists, after.lists), own.shape));
}

function phraseFeatures(
  phrases: PhraseMatches,
  sentence: Sentence,
  i: number,
  into: FeatureBuffer,
): void {
  for (let k = Math.max(sentence.from, i - 1); k <= Math.min(sentence.to - 1, i + 1); k++) {
    const lists = phrases.lists[k] as number;
    if (lists) into.add(T.phrase + k - i + 1, combine(lists, phrases.parts[k] as number));
  }
}

function runFeatures(
  article: ArticleWords,
  sentence: Sentence,
  i: number,
  into: FeatureBuffer,
): void {
  const run = article.runs[i];
  if (!run) return;
  const { words } = article;
  const at = (k: number) =>
    k < sentence.from || k >= sentence.to ? OUTSIDE : (words[k] as WordFacts);
  const left = at(run.from - 1);
  const right = at(run.to);
  const first = at(run.from);
  const last = at(run.to - 1);
  const length = Math.min(6, run.to - run.from);
  const place = combine(Math.min(4, i - run.from), Math.min(4, run.to - 1 - i));
  into.add(T.run, place);
  into.add(T.run + 1, left.lower);
  into.add(T.run + 2, right.lower);
  into.add(T.run + 3, combine(left.lower, right.lower));
  into.add(T.run + 4, combine(last.lower, i === run.to - 1 ? 1 : 0));
  into.add(T.run + 5, combine(first.lower, i === run.from ? 1 : 0));
  into.add(T.run + 6, combine(last.cluster, length));
  into.add(T.run + 7, combine(combine(first.lists, last.lists), place));
  into.add(T.run + 8, combine(middle(left.cluster), length));
  into.add(T.run + 9, combine(middle(right.cluster), length));
  into.add(T.run + 10, combine(at(run.from - 2).lower, left.lower));
  into.add(T.run + 11, combine(right.lower, at(run.to + 1).lower));
  into.add(T.run + 12, combine(last.suffixes[3] as number, length));
  into.add(T.run + 13, combine(left.lists, length));
  let all = 0;
  for (let k = run.from; k < run.to; k++) all |= (words[k] as WordFacts).lists;
  into.add(T.run + 14, all & ~LISTED.prefix);
}

function usageFeatures(
  article: ArticleWords,
  i: number,
  started: boolean,
  flat: number,
  into: FeatureBuffer,
): void {
  const usage = article.usage[i];
  const { casing, lower } = article.words[i] as WordFacts;
  if (!usage || (!isCapital(casing) && usage.inside + usage.first === 0)) return;
  const counted = !flat && isCapital(casing);
  const inside = Math.min(3, usage.inside - (counted && started ? 1 : 0));
  const small = Math.min(3, usage.small);
  const first = Math.min(1, usage.first - (counted && !started ? 1 : 0));
  into.add(T.usage, combine(combine(inside, small), combine(first, casing)));
  into.add(
    T.usage + 1,
    combine(combine(inside ? 1 : 0, small ? 1 : 0), combine(started ? 1 : 0, flat)),
  );
  if (usage.capitals && casing !== 2) into.add(T.usage + 2, casing);
  neighbourFeatures(usage.before, i - 1, T.before, into);
  neighbourFeatures(usage.after, i + 1, T.after, into);
  const run = article.acronyms.get(article.doc.tokens[i]?.lower ?? '');
  if (run && casing === 2 && !(run.from <= i && i < run.to)) {
    const head = article.words[run.to - 1] as WordFacts;
    const begin = article.words[run.from] as WordFacts;
    into.add(T.acronym, head.lower);
    into.add(T.acronym + 1, middle(head.cluster));
    into.add(T.acronym + 2, begin.lower);
    into.add(T.acronym + 3, combine(head.lists, begin.lists));
  } else if (lower === 0) into.add(T.acronym + 4, 0);
}

/** What stands beside the word's other capitalised uses in the article. */
function neighbourFeatures(
  neighbours: Usage['before'],
  own: number,
  template: number,
  into: FeatureBuffer,
): void {
  let lists = 0;
  for (const other of neighbours as readonly Neighbour[]) {
    if (other.token === own) continue;
    into.add(template, other.lower);
    lists |= other.lists;
  }
  if (lists) into.add(template + 1, lists);
  for (let bit = 0; bit < 15; bit++) if ((lists >>> bit) & 1) into.add(template + 2, bit);
}
