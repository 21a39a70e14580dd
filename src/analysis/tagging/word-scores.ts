/**
 * The summed weights of a word's own features, made once for each form and place of the window in an article; those of
 * common words are at hand.
 */
import type { CommonWords } from './common-words';
import { FeatureBuffer } from './feature-buffer';
import { addScores, type SequenceModel } from './sequence-model';
import type { WordFacts } from './word-facts';
import { WINDOW, wordFeatures } from './word-features';

/** Kept and reused, as one article after the other is read: the sums in hand, and the features of those to be made. */
let sums: Int32Array = new Int32Array(1 << 14);
const features = new FeatureBuffer();

/**
 * Asked in three steps, so that the weights of many words are looked up at once: `want` each word at its place, `make`
 * what has not been made yet, `add` the scores.
 */
export class WordScores {
  readonly #model: SequenceModel;
  readonly #width: number;
  readonly #common: Int16Array;
  /** The highest id of a common word. */
  readonly #lastCommon: number;
  /** Where the sums of (form, flat or not, place) begin in `sums`, plus one; 0 where they are not yet wanted. */
  readonly #places: Int32Array;
  /** Where the next sums are to begin, and those that have been wanted since the last `make`. */
  #size = 0;
  #made = 0;

  /** `forms`: the highest id of the article's forms. */
  constructor(model: SequenceModel, common: CommonWords, forms: number) {
    this.#model = model;
    this.#width = model.labels.names.length;
    this.#common = common.scores;
    this.#lastCommon = common.facts.size;
    this.#places = new Int32Array((forms + 1) * 2 * WINDOW);
    features.clear();
  }

  /** Says that the word's scores at `place` of the window will be asked for. */
  want(facts: WordFacts, place: number, flat: number): void {
    const key = (2 * facts.id + flat) * WINDOW + place;
    if (this.#places[key] !== 0 || (!flat && facts.id <= this.#lastCommon)) return;
    this.#places[key] = this.#size + 1;
    this.#size += this.#width;
    wordFeatures(facts, place, flat, features);
    features.endToken();
  }

  /** Makes all that was wanted. */
  make(): void {
    if (this.#size === this.#made) return;
    if (this.#size > sums.length) {
      const larger = new Int32Array(2 * this.#size);
      larger.set(sums.subarray(0, this.#made));
      sums = larger;
    }
    sums.fill(0, this.#made, this.#size);
    addScores(this.#model, features, sums, this.#made);
    features.clear();
    this.#made = this.#size;
  }

  /** Adds the word's scores at `place` of the window to `into[at + label]`. */
  add(facts: WordFacts, place: number, flat: number, into: Int32Array, at: number): void {
    const width = this.#width;
    const { id } = facts;
    if (!flat && id <= this.#lastCommon) {
      const from = (id * WINDOW + place) * width;
      for (let label = 0; label < width; label++)
        into[at + label] = (into[at + label] as number) + (this.#common[from + label] as number);
      return;
    }
    const from = (this.#places[(2 * id + flat) * WINDOW + place] as number) - 1;
    for (let label = 0; label < width; label++)
      into[at + label] = (into[at + label] as number) + (sums[from + label] as number);
  }
}
