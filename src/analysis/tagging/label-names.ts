/** Segmented → names: spans with a type and a confidence. */
import type { EntityType } from '../../model/analysis';
import type { NameSpan } from '../../model/name-span';
import type { Segmented, Sentence } from '../../model/segmented';
import { readWords } from './article-words';
import { FeatureBuffer } from './feature-buffer';
import { partOf, typeOf } from './label-set';
import { Lattice } from './lattice';
import { nameFeatures } from './name-features';
import { findPhrases } from './phrases';
import { type SequenceModel, scoreTokens } from './sequence-model';

/**
 * Every name of the article, in text order, no overlaps. Cost per word does not depend on the article's length.
 * @example labelNames(segment({ text: 'Maria Silva left Oslo.' }), model) // person 0–11, place 17–21
 */
export function labelNames(doc: Segmented, model: SequenceModel): NameSpan[] {
  const article = readWords(doc, model.lexicon);
  const phrases = findPhrases(doc, article.words, model.lexicon);
  const lattice = new Lattice(model.labels, model.transitions);
  const features = new FeatureBuffer();
  const width = model.labels.names.length;
  let scores = new Float32Array(0);
  let marginals = new Float32Array(0);
  let path = new Uint8Array(0);
  const names: NameSpan[] = [];
  for (const [index, sentence] of doc.sentences.entries()) {
    const length = sentence.to - sentence.from;
    if (scores.length < length * width) {
      scores = new Float32Array(2 * length * width);
      marginals = new Float32Array(2 * length * width);
      path = new Uint8Array(2 * length);
    }
    nameFeatures(article, index, phrases, features);
    scoreTokens(model, features, scores);
    lattice.bestPath(scores, length, path);
    lattice.probabilities(scores, length, marginals);
    collect(doc, sentence, path, lattice, model, names);
  }
  return names;
}

function collect(
  doc: Segmented,
  sentence: Sentence,
  path: Uint8Array,
  lattice: Lattice,
  model: SequenceModel,
  names: NameSpan[],
): void {
  const length = sentence.to - sentence.from;
  let from = 0;
  for (let t = 0; t < length; t++) {
    const label = path[t] as number;
    const part = partOf(label);
    if (part === 'B' || part === 'U') from = t;
    if (part !== 'L' && part !== 'U') continue;
    names.push({
      start: doc.tokens[sentence.from + from]?.start ?? 0,
      end: doc.tokens[sentence.from + t]?.end ?? 0,
      type: (model.labels.types[typeOf(label)] ?? 'other') as EntityType,
      confidence: lattice.pathProbability(path, from, t + 1),
    });
  }
}
