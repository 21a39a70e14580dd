/** Gold documents → sentences with features and the labels each token may have. */

import { segment } from '../src/analysis/segment/segment';
import { type ArticleWords, readWords } from '../src/analysis/tagging/article-words';
import { FeatureBuffer } from '../src/analysis/tagging/feature-buffer';
import { labelOf, labelSet, type Part } from '../src/analysis/tagging/label-set';
import type { Lexicon } from '../src/analysis/tagging/lexicon';
import { nameFeatures } from '../src/analysis/tagging/name-features';
import { findPhrases, type PhraseMatches } from '../src/analysis/tagging/phrases';
import type { Segmented } from '../src/model/segmented';
import type { Sentences } from './crf-trainer';
import { type GoldDocument, NAME_TYPES } from './name-corpora';
import { type Random, shuffled } from './random';

export const NAME_LABELS = labelSet(NAME_TYPES);

export interface PreparedDocument {
  gold: GoldDocument;
  article: ArticleWords;
  phrases: PhraseMatches;
  /** For each token the labels it may have, as bits. */
  allowed: Int32Array;
}

export function prepare(gold: GoldDocument, lexicon: Lexicon): PreparedDocument {
  const doc = segment({ text: gold.text });
  const article = readWords(doc, lexicon);
  return {
    gold,
    article,
    phrases: findPhrases(doc, article.words, lexicon),
    allowed: allowedLabels(doc, gold),
  };
}

/** The labels the gold spans leave open, token by token. */
export function allowedLabels(doc: Segmented, gold: GoldDocument): Int32Array {
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
    for (let k = from; k < token; k++) {
      const part = token - from === 1 ? 'U' : k === from ? 'B' : k === token - 1 ? 'L' : 'I';
      allowed[k] = bits(part, span.types);
    }
  }
  return allowed;
}

/** The sentences of the documents, shuffled by document. */
export function sentencesOf(documents: readonly PreparedDocument[], random: Random): Sentences {
  const features = new FeatureBuffer();
  return (visit) => {
    for (const { article, phrases, allowed } of shuffled(documents, random))
      for (const [index, sentence] of article.doc.sentences.entries()) {
        nameFeatures(article, index, phrases, features);
        visit(features, allowed.subarray(sentence.from, sentence.to));
      }
  };
}
