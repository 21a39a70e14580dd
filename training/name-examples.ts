/** Gold documents → stretches with features and the labels each token may have. */

import { segment } from '../src/analysis/segment/segment';
import { type ArticleWords, readWords } from '../src/analysis/tagging/article-words';
import { FeatureBuffer } from '../src/analysis/tagging/feature-buffer';
import { labelOf, labelSet, type Part } from '../src/analysis/tagging/label-set';
import type { Lexicon } from '../src/analysis/tagging/lexicon';
import { jointFeatures, wordAt } from '../src/analysis/tagging/name-features';
import { findPhrases, type PhraseMatches } from '../src/analysis/tagging/phrases';
import { type Stretch, stretchesOf } from '../src/analysis/tagging/stretches';
import { CENTRE, WINDOW, wordFeatures } from '../src/analysis/tagging/word-features';
import type { Segmented, Sentence } from '../src/model/segmented';
import type { Features, Sentences } from './crf-trainer';
import { type GoldDocument, NAME_TYPES } from './name-corpora';

export const NAME_LABELS = labelSet(NAME_TYPES);

/** A stretch to learn from. */
export interface Example {
  features: Features;
  /** For each token the labels it may have, as bits. */
  allowed: Int32Array;
}

/** The examples one after the other, as the trainer takes them. */
export const sentencesOf =
  (examples: readonly Example[]): Sentences =>
  (visit) => {
    for (const { features, allowed } of examples) visit(features, allowed);
  };

/** The stretches of a document as examples. `scratch` collects the features; one that leaves some out may be given. */
export function examplesOf(
  gold: GoldDocument,
  lexicon: Lexicon,
  scratch: FeatureBuffer = new FeatureBuffer(),
): Example[] {
  const doc = segment({ text: gold.text });
  const article = readWords(doc, lexicon);
  const phrases = findPhrases(doc, article.words, lexicon);
  const stretches = doc.sentences.map((sentence) => stretchesOf(article.words, sentence));
  const allowed = allowedLabels(doc, gold, stretches.flat());
  return stretches.flatMap((own, index) =>
    own.map((stretch) => ({
      features: featuresOf(article, index, stretch, phrases, scratch),
      allowed: allowed.subarray(stretch.from, stretch.to),
    })),
  );
}

/** All features of a stretch: what single words say, and what several say together. */
function featuresOf(
  article: ArticleWords,
  index: number,
  stretch: Stretch,
  phrases: PhraseMatches,
  scratch: FeatureBuffer,
): Features {
  jointFeatures(article, index, stretch, phrases, scratch);
  const joint = scratch.hashes.slice(0, scratch.size);
  const ends = scratch.ends.slice(0, scratch.length);
  const sentence = article.doc.sentences[index] as Sentence;
  scratch.clear();
  for (let i = stretch.from; i < stretch.to; i++) {
    for (let place = 0; place < WINDOW; place++) {
      const facts = wordAt(article.words, sentence, i + place - CENTRE);
      wordFeatures(facts, place, article.flat[index] as number, scratch);
    }
    const token = i - stretch.from;
    scratch.addHashes(joint.subarray(token > 0 ? ends[token - 1] : 0, ends[token]));
    scratch.endToken();
  }
  const { size, length } = scratch;
  return {
    hashes: scratch.hashes.slice(0, size),
    ends: scratch.ends.slice(0, length),
    size,
    length,
  };
}

/** Any label. */
const ANY = -1;

/** The labels the gold spans leave open, token by token; of a span that no stretch holds whole, nothing is learned. */
export function allowedLabels(
  doc: Segmented,
  gold: GoldDocument,
  stretches: readonly Stretch[] = [{ from: 0, to: doc.tokens.length }],
): Int32Array {
  let stretch = 0;
  const bits = (part: Part, types: GoldDocument['spans'][number]['types']) =>
    types.reduce((sum, type) => sum | (1 << labelOf(NAME_TYPES.indexOf(type), part)), 0);
  const parts: readonly Part[] = ['B', 'I', 'L', 'U'];
  const outside = gold.complete ? 1 : parts.reduce((sum, part) => sum | bits(part, ['other']), 1);
  const allowed = new Int32Array(doc.tokens.length).fill(outside);
  let token = 0;
  for (const span of gold.spans) {
    while (token < doc.tokens.length && (doc.tokens[token]?.end ?? 0) <= span.start) token++;
    const from = token;
    while (
      token < doc.tokens.length &&
      (doc.tokens[token]?.start ?? 0) < span.end &&
      doc.tokens[token]?.sentence === doc.tokens[from]?.sentence
    )
      token++;
    while ((stretches[stretch]?.to ?? token) < token) stretch++;
    const whole = (stretches[stretch]?.from ?? token) <= from;
    for (let k = from; k < token; k++) {
      const part = token - from === 1 ? 'U' : k === from ? 'B' : k === token - 1 ? 'L' : 'I';
      allowed[k] = whole ? bits(part, span.types) : ANY;
    }
  }
  return allowed;
}
