/** Trains a linear-chain CRF: AdaGrad over sentences, feature dropout, a little L2; labels may be partly known. */
import type { FeatureBuffer } from '../src/analysis/tagging/feature-buffer';
import type { LabelSet } from '../src/analysis/tagging/label-set';
import { Lattice } from '../src/analysis/tagging/lattice';
import type { Random } from './random';

/** The features of a piece of text, token after token. */
export type Features = Pick<FeatureBuffer, 'hashes' | 'ends' | 'length' | 'size'>;

/** Calls `visit` for each sentence: its features, and for each token the labels it may have, as bits. */
export type Sentences = (visit: (features: Features, allowed: Int32Array) => void) => void;

export interface TrainingOptions {
  /** 2^bits slots for features. */
  bits: number;
  /** Features seen less often get no row. */
  minimum: number;
  rate: number;
  l2: number;
  dropout: number;
}

export class CrfTrainer {
  readonly labels: LabelSet;
  readonly rows: number;
  /** Slot → row, or -1. */
  readonly rowOf: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly #options: TrainingOptions;
  readonly #width: number;
  readonly #squares: Float32Array;
  readonly #linkSquares: Float64Array;
  readonly #random: Random;
  readonly #lattice: Lattice;
  #active = new Int32Array(1 << 14);
  #ends = new Int32Array(512);
  #scores = new Float32Array(0);
  #expected = new Float32Array(0);
  #wanted = new Float32Array(0);

  constructor(labels: LabelSet, examples: Sentences, options: TrainingOptions, random: Random) {
    this.labels = labels;
    this.#options = options;
    this.#random = random;
    this.#width = labels.names.length;
    this.rowOf = this.#countRows(examples);
    this.rows = this.rowOf.reduce((n, row) => n + (row >= 0 ? 1 : 0), 0);
    this.weights = new Float32Array(this.rows * this.#width);
    this.#squares = new Float32Array(this.rows * this.#width);
    this.transitions = new Float32Array(this.#width * this.#width);
    this.#linkSquares = new Float64Array(this.#width * this.#width);
    this.#lattice = new Lattice(labels, this.transitions);
  }

  #countRows(examples: Sentences): Int32Array {
    const { bits, minimum } = this.#options;
    const counts = new Uint8Array(2 ** bits);
    examples((features) => {
      for (let k = 0; k < features.size; k++) {
        const slot = (features.hashes[k] as number) >>> (32 - bits);
        if ((counts[slot] as number) < 255) counts[slot] = (counts[slot] as number) + 1;
      }
    });
    const rowOf = new Int32Array(2 ** bits).fill(-1);
    let rows = 0;
    for (let slot = 0; slot < rowOf.length; slot++)
      if ((counts[slot] as number) >= minimum) rowOf[slot] = rows++;
    return rowOf;
  }

  /** One pass over the sentences; returns the mean loss per sentence (negative log likelihood). */
  epoch(examples: Sentences): number {
    let loss = 0;
    let sentences = 0;
    examples((features, allowed) => {
      loss += this.#learn(features, allowed);
      sentences++;
    });
    return loss / sentences;
  }

  /** Forgets the weights, and learns anew from the next epoch on. */
  #restart(): void {
    this.weights.fill(0);
    this.#squares.fill(0);
    this.transitions.fill(0);
    this.#linkSquares.fill(0);
  }

  /** Learns `runs` times from nothing, each time by what `run` does, and keeps the mean of what came out. */
  average(runs: number, run: (number: number) => void): void {
    const weights = new Float32Array(this.weights.length);
    const transitions = new Float32Array(this.transitions.length);
    for (let number = 1; number <= runs; number++) {
      this.#restart();
      run(number);
      addTo(weights, this.weights, 1 / runs);
      addTo(transitions, this.transitions, 1 / runs);
    }
    this.weights.set(weights);
    this.transitions.set(transitions);
  }

  #learn(features: Features, allowed: Int32Array): number {
    const length = features.length;
    const width = this.#width;
    if (this.#scores.length < length * width) {
      this.#scores = new Float32Array(2 * length * width);
      this.#expected = new Float32Array(2 * length * width);
      this.#wanted = new Float32Array(2 * length * width);
    }
    this.#activate(features);
    const counts = new Float64Array(width * width);
    this.#lattice.setTransitions(this.transitions);
    const all = this.#lattice.probabilities(this.#scores, length, this.#expected);
    this.#lattice.addTransitionCounts(length, 1, counts);
    const kept = this.#lattice.probabilities(this.#scores, length, this.#wanted, allowed);
    this.#checkPath(length);
    this.#lattice.addTransitionCounts(length, -1, counts);
    this.#updateRows(length);
    this.#updateTransitions(counts);
    return all - kept;
  }

  /** Labels that no path allows ("B O") would make the weights of all sentences infinite. */
  #checkPath(length: number): void {
    let sum = 0;
    for (let k = (length - 1) * this.#width; k < length * this.#width; k++)
      sum += this.#wanted[k] as number;
    if (length > 0 && !(sum > 0.5)) throw new Error('The labels of a sentence allow no path.');
  }

  /** Draws the features that take part this time, and scores the tokens with them. */
  #activate(features: Features): void {
    const { bits, dropout } = this.#options;
    const width = this.#width;
    if (this.#active.length < features.size) this.#active = new Int32Array(2 * features.size);
    if (this.#ends.length < features.length) this.#ends = new Int32Array(2 * features.length);
    const scale = 1 / (1 - dropout);
    let n = 0;
    let k = 0;
    for (let token = 0; token < features.length; token++) {
      const base = token * width;
      this.#scores.fill(0, base, base + width);
      for (; k < (features.ends[token] as number); k++) {
        const row = this.rowOf[(features.hashes[k] as number) >>> (32 - bits)] as number;
        if (row < 0 || (dropout > 0 && this.#random() < dropout)) continue;
        this.#active[n++] = row * width;
        for (let label = 0; label < width; label++)
          this.#scores[base + label] =
            (this.#scores[base + label] as number) +
            scale * (this.weights[row * width + label] as number);
      }
      this.#ends[token] = n;
    }
  }

  #updateRows(length: number): void {
    const { rate, l2, dropout } = this.#options;
    const scale = 1 / (1 - dropout);
    const width = this.#width;
    const touched = new Int32Array(width);
    let k = 0;
    for (let token = 0; token < length; token++) {
      let n = 0;
      const base = token * width;
      for (let label = 0; label < width; label++) {
        const slope =
          (this.#expected[base + label] as number) - (this.#wanted[base + label] as number);
        this.#expected[base + label] = slope * scale;
        if (Math.abs(slope) > 1e-3) touched[n++] = label;
      }
      const end = this.#ends[token] as number;
      if (n === 0) {
        k = end;
        continue;
      }
      for (; k < end; k++)
        for (let m = 0; m < n; m++) {
          const label = touched[m] as number;
          const place = (this.#active[k] as number) + label;
          const weight = this.weights[place] as number;
          const slope = (this.#expected[base + label] as number) + l2 * weight;
          const square = (this.#squares[place] as number) + slope * slope;
          this.#squares[place] = square;
          this.weights[place] = weight - (rate * slope) / (Math.sqrt(square) + 0.1);
        }
    }
  }

  #updateTransitions(counts: Float64Array): void {
    for (let place = 0; place < counts.length; place++) {
      const slope = counts[place] as number;
      if (Math.abs(slope) < 1e-6) continue;
      const square = (this.#linkSquares[place] as number) + slope * slope;
      this.#linkSquares[place] = square;
      this.transitions[place] =
        (this.transitions[place] as number) -
        (this.#options.rate * slope) / (Math.sqrt(square) + 0.1);
    }
  }
}

function addTo(sum: Float32Array, values: Float32Array, rate: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + rate * (values[k] as number);
}
