/**
 * The features names are told by: the words of a window, each by itself (`word-features.ts`), and what only several
 * of them together say: neighbours, listed phrases, the run of capitals a word stands in, the rest of the article.
 * Training and device share these files; whoever changes them raises NAME_FEATURES and trains anew.
 */
import type { Sentence } from '../../model/segmented';
import type { ArticleWords } from './article-words';
import type { FeatureBuffer } from './feature-buffer';
import { combine } from './hash';
import { LISTED } from './lexicon';
import type { PhraseMatches } from './phrases';
import type { Stretch } from './stretches';
import { T } from './templates';
import { usageFeatures } from './usage-features';
import { CASING, OUTSIDE, type WordFacts } from './word-facts';

/** Names this set of features; stands in every model file trained with it. */
export const NAME_FEATURES = 'names-3';

/** The word `i` of a sentence, or what stands for the outside. */
export const wordAt = (words: readonly WordFacts[], sentence: Sentence, i: number): WordFacts =>
  i < sentence.from || i >= sentence.to ? OUTSIDE : (words[i] as WordFacts);

/** Writes, for each token of a stretch of sentence number `index`, the features that take several words. */
export function jointFeatures(
  article: ArticleWords,
  index: number,
  stretch: Stretch,
  phrases: PhraseMatches,
  into: FeatureBuffer,
): void {
  const { words } = article;
  const sentence = article.doc.sentences[index] as Sentence;
  const flat = article.flat[index] as number;
  into.clear();
  let started = hasWord(words, sentence.from, stretch.from);
  for (let i = stretch.from; i < stretch.to; i++) {
    const own = words[i] as WordFacts;
    const before = wordAt(words, sentence, i - 1);
    const after = wordAt(words, sentence, i + 1);
    pairFeatures(before, own, after, into);
    kindFeatures(before, own, after, into);
    into.add(T.sentence, combine(started ? 1 : 0, flat));
    into.add(T.sentence + 1, combine(started ? 1 : 0, own.shape));
    if (article.quoted[i]) into.add(T.sentence + 2, own.casing);
    phraseFeatures(phrases, sentence, i, into);
    runFeatures(article, sentence, i, into);
    usageFeatures(article, i, started, flat, into);
    into.endToken();
    if (own.casing !== CASING.mark) started = true;
  }
}

/** True if a word, not only marks, stands between two tokens. */
function hasWord(words: readonly WordFacts[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((words[i] as WordFacts).casing !== CASING.mark) return true;
  return false;
}

/** How the word and its neighbours look, and what sorts of words the lexicon says they are. */
function pairFeatures(
  before: WordFacts,
  own: WordFacts,
  after: WordFacts,
  into: FeatureBuffer,
): void {
  into.add(T.pair, combine(before.lower, own.lower));
  into.add(T.pair + 1, combine(own.lower, after.lower));
  into.add(T.shapePair, combine(before.shape, own.shape));
  into.add(T.shapePair + 1, combine(own.shape, after.shape));
  into.add(T.shapePair + 2, combine(combine(before.shape, own.shape), after.shape));
  into.add(T.clusterPair, combine(before.cluster, own.shape));
  into.add(T.clusterPair + 1, combine(own.shape, after.cluster));
}

/** What sorts of words meet. */
function kindFeatures(
  before: WordFacts,
  own: WordFacts,
  after: WordFacts,
  into: FeatureBuffer,
): void {
  const typed = combine(own.kind, own.shape);
  into.add(T.kindPair, combine(before.kind, typed));
  into.add(T.kindPair + 1, combine(after.kind, typed));
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

/** The run of capitals the token stands in: its ends, and what stands around it. */
function runFeatures(
  { runs, words }: ArticleWords,
  sentence: Sentence,
  i: number,
  into: FeatureBuffer,
): void {
  const run = runs[i];
  if (!run) return;
  const left = wordAt(words, sentence, run.from - 1);
  const right = wordAt(words, sentence, run.to);
  const first = words[run.from] as WordFacts;
  const last = words[run.to - 1] as WordFacts;
  const length = Math.min(6, run.to - run.from);
  const place = combine(Math.min(4, i - run.from), Math.min(4, run.to - 1 - i));
  into.add(T.run, place);
  into.add(T.run + 1, left.lower);
  into.add(T.run + 2, right.lower);
  into.add(T.run + 3, combine(left.lower, right.lower));
  into.add(T.run + 4, combine(last.lower, i === run.to - 1 ? 1 : 0));
  into.add(T.run + 5, combine(first.lower, i === run.from ? 1 : 0));
  let all = 0;
  for (let k = run.from; k < run.to; k++) all |= (words[k] as WordFacts).lists;
  into.add(T.run + 6, all & ~LISTED.prefix);
  const ends = combine(first.kind, last.kind);
  into.add(T.runKind, combine(ends, place));
  into.add(T.runKind + 1, combine(left.context, length));
  into.add(T.runKind + 2, combine(right.context, length));
}
