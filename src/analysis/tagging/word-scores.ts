/** The summed weights of a word's own features, made once for each form and place of the window in an article. */
import { FeatureBuffer } from './feature-buffer';
import { addScores, type SequenceModel } from './sequence-model';
import type { WordFacts } from './word-facts';
import { WINDOW, wordFeatures } from './word-features';

export class WordScores {
  readonly #model: SequenceModel;
  readonly #width: number;
  readonly #features = new FeatureBuffer();
  /** Where the sums of (form, flat or not, place) begin in `#sums`, plus one; 0 where they are not yet made. */
  readonly #places: Int32Array;
  #sums: Int32Array;
  #size = 0;

  /** `forms`: the number of distinct forms of the article. */
  constructor(model: SequenceModel, forms: number) {
    this.#model = model;
    this.#width = model.labels.names.length;
    this.#places = new Int32Array((forms + 1) * 2 * WINDOW);
    this.#sums = new Int32Array(1024 * this.#width);
  }

  /** Adds the word's scores at `place` of the window to `sums[at + label]`. */
  add(facts: WordFacts, place: number, flat: number, sums: Int32Array, at: number): void {
    const key = (2 * facts.id + flat) * WINDOW + place;
    let from = (this.#places[key] as number) - 1;
    if (from < 0) {
      from = this.#make(facts, place, flat);
      this.#places[key] = from + 1;
    }
    const own = this.#sums;
    for (let label = 0; label < this.#width; label++)
      sums[at + label] = (sums[at + label] as number) + (own[from + label] as number);
  }

  #make(facts: WordFacts, place: number, flat: number): number {
    const from = this.#size;
    this.#size += this.#width;
    if (this.#size > this.#sums.length) {
      const larger = new Int32Array(2 * this.#sums.length);
      larger.set(this.#sums);
      this.#sums = larger;
    }
    this.#features.clear();
    wordFeatures(facts, place, flat, this.#features);
    this.#features.endToken();
    addScores(this.#model, this.#features, this.#sums, from);
    return from;
  }
}
