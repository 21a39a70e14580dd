/**
 * The commonest words of English news: what is known of each, and the summed weights of its own features at each place
 * of the window. Both are the same in every article, so they are made once, when the model is first asked for them.
 * They are over half of the words of an article, and two fifths of its forms.
 */
import forms from './common-words.json';
import { FeatureBuffer } from './feature-buffer';
import type { Lexicon } from './lexicon';
import { addScores, type SequenceModel } from './sequence-model';
import { OUTSIDE, type WordFacts, wordFacts } from './word-facts';
import { WINDOW, wordFeatures } from './word-features';

export interface CommonWords {
  /** The facts of each form; their `id`s are 1 to the number of forms. */
  facts: ReadonlyMap<string, WordFacts>;
  /** `scores[(id * WINDOW + place) * labels + label]`, where capitals say something; id 0 is the outside. */
  scores: Int16Array;
}

const KNOWN = new WeakMap<SequenceModel, CommonWords>();

/** The common words by a model: made at the first call. */
export function commonWordsOf(model: SequenceModel): CommonWords {
  let common = KNOWN.get(model);
  if (!common) {
    const facts = factsOf(model.lexicon);
    common = { facts, scores: scoresOf(model, [OUTSIDE, ...facts.values()]) };
    KNOWN.set(model, common);
  }
  return common;
}

function factsOf(lexicon: Lexicon): Map<string, WordFacts> {
  const facts = new Map<string, WordFacts>();
  for (const form of forms.flatMap((line) => line.split(' ')))
    facts.set(form, wordFacts(form, folded(form), lexicon, facts.size + 1));
  return facts;
}

/** A form as tokens have it in lower case: words with straight apostrophes, marks as they are. */
const folded = (form: string): string =>
  /\p{L}/u.test(form) ? form.toLowerCase().replaceAll('’', "'") : form;

function scoresOf(model: SequenceModel, words: readonly WordFacts[]): Int16Array {
  const size = WINDOW * model.labels.names.length;
  const scores = new Int16Array(words.length * size);
  const sums = new Int32Array(size);
  const features = new FeatureBuffer();
  for (const [id, facts] of words.entries()) {
    features.clear();
    for (let place = 0; place < WINDOW; place++) {
      wordFeatures(facts, place, 0, features);
      features.endToken();
    }
    sums.fill(0);
    addScores(model, features, sums);
    scores.set(sums, id * size);
  }
  return scores;
}
