/**
 * Groups of features that several tokens of a sequence have in common. Each group is written and its weights are summed
 * once; its sums are added to every token that has it.
 */
import { FeatureBuffer } from './feature-buffer';
import { addScores, type SequenceModel } from './sequence-model';

export class FeatureGroups {
  /** The features of the groups: each stands as a token of its own. */
  readonly features: FeatureBuffer = new FeatureBuffer();
  /** For each key the number of its group, plus one; 0 where it is not yet begun. */
  readonly #groups: Int32Array;
  #begun: number[] = [];
  /** The groups of all tokens, and where those of each token end. */
  #members: number[] = [];
  #ends: number[] = [];
  #sums: Int32Array = new Int32Array(1024);

  /** `keys`: how many there may be; they are 0 to `keys` - 1. */
  constructor(keys: number) {
    this.#groups = new Int32Array(keys);
  }

  clear(): void {
    for (const key of this.#begun) this.#groups[key] = 0;
    this.#begun.length = 0;
    this.#members.length = 0;
    this.#ends.length = 0;
    this.features.clear();
  }

  /** Puts the current token into the group of a key. True where the group is new: its features are to be written. */
  join(key: number): boolean {
    const group = this.#groups[key] as number;
    if (group > 0) {
      this.#members.push(group - 1);
      return false;
    }
    this.#members.push(this.#begun.length);
    this.#begun.push(key);
    this.#groups[key] = this.#begun.length;
    return true;
  }

  /** Closes the current token. */
  endToken(): void {
    this.#ends.push(this.#members.length);
  }

  /** Adds what the groups of each token weigh to `sums[token * labels + label]`. */
  addScores(model: SequenceModel, sums: Int32Array): void {
    const width = model.labels.names.length;
    const size = this.#begun.length * width;
    if (this.#sums.length < size) this.#sums = new Int32Array(2 * size);
    else this.#sums.fill(0, 0, size);
    addScores(model, this.features, this.#sums);
    for (let token = 0, from = 0; token < this.#ends.length; token++) {
      const to = this.#ends[token] as number;
      for (let k = from; k < to; k++)
        addRow(this.#sums, (this.#members[k] as number) * width, width, sums, token * width);
      from = to;
    }
  }
}

function addRow(row: Int32Array, from: number, width: number, sums: Int32Array, at: number): void {
  for (let label = 0; label < width; label++)
    sums[at + label] = (sums[at + label] as number) + (row[from + label] as number);
}
