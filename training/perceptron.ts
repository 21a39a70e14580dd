/** A small neural network with one hidden layer: vectors → probabilities of classes. Trained with Adam. */
import { type Random, shuffled } from './random';

export interface Example {
  /** Where its vector begins. */
  at: number;
  /** What share of its uses each class has; sums to 1. */
  shares: Float32Array;
  weight: number;
}

export class Perceptron {
  readonly #inputs: number;
  readonly #hidden: number;
  readonly #classes: number;
  readonly #parameters: Float32Array;
  readonly #slopes: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  readonly #activity: Float32Array;
  readonly #back: Float32Array;
  #steps = 0;

  constructor(inputs: number, hidden: number, classes: number, random: Random) {
    this.#inputs = inputs;
    this.#hidden = hidden;
    this.#classes = classes;
    const size = hidden * (inputs + 1) + classes * (hidden + 1);
    this.#parameters = Float32Array.from({ length: size }, () => (random() - 0.5) * 0.2);
    this.#slopes = new Float32Array(size);
    this.#mean = new Float32Array(size);
    this.#square = new Float32Array(size);
    this.#activity = new Float32Array(hidden);
    this.#back = new Float32Array(hidden);
  }

  /** Probabilities of the classes for the vector at `at`. */
  classify(vectors: Float32Array, at: number): Float32Array {
    const w = this.#parameters;
    const inputs = this.#inputs;
    for (let h = 0; h < this.#hidden; h++) {
      const base = h * (inputs + 1);
      let sum = w[base + inputs] as number;
      for (let d = 0; d < inputs; d++) sum += (w[base + d] as number) * (vectors[at + d] as number);
      this.#activity[h] = Math.max(0, sum);
    }
    const scores = new Float32Array(this.#classes);
    const out = this.#hidden * (inputs + 1);
    for (let c = 0; c < this.#classes; c++) {
      const base = out + c * (this.#hidden + 1);
      let sum = w[base + this.#hidden] as number;
      for (let h = 0; h < this.#hidden; h++)
        sum += (w[base + h] as number) * (this.#activity[h] as number);
      scores[c] = sum;
    }
    return softmax(scores);
  }

  /** One pass over the examples in groups of 32. */
  epoch(vectors: Float32Array, examples: readonly Example[], rate: number, random: Random): void {
    const order = shuffled(examples, random);
    for (let from = 0; from < order.length; from += 32) {
      this.#slopes.fill(0);
      for (const example of order.slice(from, from + 32)) this.#learn(vectors, example);
      this.#adam(rate);
    }
  }

  #learn(vectors: Float32Array, { at, shares, weight }: Example): void {
    const given = this.classify(vectors, at);
    const w = this.#parameters;
    const inputs = this.#inputs;
    const hidden = this.#hidden;
    const out = hidden * (inputs + 1);
    this.#back.fill(0);
    for (let c = 0; c < this.#classes; c++) {
      const slope = weight * ((given[c] as number) - (shares[c] as number));
      const base = out + c * (hidden + 1);
      for (let h = 0; h < hidden; h++) {
        this.#slopes[base + h] =
          (this.#slopes[base + h] as number) + slope * (this.#activity[h] as number);
        this.#back[h] = (this.#back[h] as number) + slope * (w[base + h] as number);
      }
      this.#slopes[base + hidden] = (this.#slopes[base + hidden] as number) + slope;
    }
    for (let h = 0; h < hidden; h++) {
      if ((this.#activity[h] as number) <= 0) continue;
      const base = h * (inputs + 1);
      const slope = this.#back[h] as number;
      for (let d = 0; d < inputs; d++)
        this.#slopes[base + d] =
          (this.#slopes[base + d] as number) + slope * (vectors[at + d] as number);
      this.#slopes[base + inputs] = (this.#slopes[base + inputs] as number) + slope;
    }
  }

  #adam(rate: number): void {
    this.#steps++;
    const first = 1 - 0.9 ** this.#steps;
    const second = 1 - 0.999 ** this.#steps;
    for (let k = 0; k < this.#parameters.length; k++) {
      const slope = (this.#slopes[k] as number) / 32 + 1e-5 * (this.#parameters[k] as number);
      const mean = 0.9 * (this.#mean[k] as number) + 0.1 * slope;
      const square = 0.999 * (this.#square[k] as number) + 0.001 * slope * slope;
      this.#mean[k] = mean;
      this.#square[k] = square;
      this.#parameters[k] =
        (this.#parameters[k] as number) -
        (rate * (mean / first)) / (Math.sqrt(square / second) + 1e-8);
    }
  }
}

function softmax(scores: Float32Array): Float32Array {
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c] as number) - top);
    sum += scores[c] as number;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum;
  return scores;
}
