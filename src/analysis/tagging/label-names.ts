/** Segmented → names: spans with a type and a confidence. */
import type { EntityType } from '../../model/analysis';
import type { NameSpan } from '../../model/name-span';
import type { Segmented, Sentence } from '../../model/segmented';
import { type ArticleWords, readWords } from './article-words';
import { commonWordsOf } from './common-words';
import { FeatureBuffer } from './feature-buffer';
import { partOf, typeOf } from './label-set';
import { type Lattice, latticeOf } from './lattice';
import { jointFeatures, wordAt } from './name-features';
import { findPhrases } from './phrases';
import { addScores, type SequenceModel } from './sequence-model';
import { type Stretch, stretchesOf } from './stretches';
import { CENTRE, WINDOW } from './word-features';
import { WordScores } from './word-scores';

/** Work arrays, kept and reused. */
const features = new FeatureBuffer();
let sums = new Int32Array(0);
let scores = new Float32Array(0);
let path = new Uint8Array(0);

/**
 * Every name of the article, in text order, no overlaps. Cost per word does not depend on the article's length.
 * @example labelNames(segment({ text: 'Maria Silva left Oslo.' }), model) // person 0–11, place 17–21
 */
export function labelNames(doc: Segmented, model: SequenceModel): NameSpan[] {
  const common = commonWordsOf(model);
  const article = readWords(doc, model.lexicon, common.facts);
  const phrases = findPhrases(doc, article.words, model.lexicon);
  const wordScores = new WordScores(model, common, article.forms);
  const lattice = latticeOf(model);
  const width = model.labels.names.length;
  const names: NameSpan[] = [];
  for (const [index, sentence] of doc.sentences.entries())
    for (const stretch of stretchesOf(article.words, sentence)) {
      const length = stretch.to - stretch.from;
      makeRoom(length, width);
      sums.fill(0, 0, length * width);
      addWords(article, index, stretch, wordScores, width);
      jointFeatures(article, index, stretch, phrases, features);
      addScores(model, features, sums);
      for (let k = 0; k < length * width; k++) scores[k] = (sums[k] as number) * model.quantum;
      lattice.bestPath(scores, length, path);
      if (!hasName(length)) continue;
      lattice.prepare(scores, length);
      collect(doc, stretch, lattice, model, names);
    }
  return names;
}

function makeRoom(length: number, width: number): void {
  if (path.length >= length && sums.length >= length * width) return;
  sums = new Int32Array(2 * length * width);
  scores = new Float32Array(2 * length * width);
  path = new Uint8Array(2 * length);
}

/** Adds what the words of each token's window say by themselves. */
function addWords(
  { doc, words, flat }: ArticleWords,
  index: number,
  stretch: Stretch,
  wordScores: WordScores,
  width: number,
): void {
  const sentence = doc.sentences[index] as Sentence;
  const even = flat[index] as number;
  for (let i = stretch.from; i < stretch.to; i++)
    for (let place = 0; place < WINDOW; place++)
      wordScores.want(wordAt(words, sentence, i + place - CENTRE), place, even);
  wordScores.make();
  for (let i = stretch.from, at = 0; i < stretch.to; i++, at += width)
    for (let place = 0; place < WINDOW; place++)
      wordScores.add(wordAt(words, sentence, i + place - CENTRE), place, even, sums, at);
}

const hasName = (length: number): boolean => {
  for (let t = 0; t < length; t++) if (path[t] !== 0) return true;
  return false;
};

function collect(
  doc: Segmented,
  stretch: Stretch,
  lattice: Lattice,
  model: SequenceModel,
  names: NameSpan[],
): void {
  let from = 0;
  for (let t = 0; t < stretch.to - stretch.from; t++) {
    const label = path[t] as number;
    const part = partOf(label);
    if (part === 'B' || part === 'U') from = t;
    if (part !== 'L' && part !== 'U') continue;
    names.push({
      start: doc.tokens[stretch.from + from]?.start ?? 0,
      end: doc.tokens[stretch.from + t]?.end ?? 0,
      type: (model.labels.types[typeOf(label)] ?? 'other') as EntityType,
      confidence: lattice.pathProbability(path, from, t + 1),
    });
  }
}
