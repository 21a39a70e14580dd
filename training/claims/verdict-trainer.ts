/** The verdict: logistic regression over hashed features, by AdaGrad. */
import { PARTS } from '../../src/analysis/claims/trained/claims-model';
import type { FeatureBuffer } from '../../src/analysis/tagging/feature-buffer';
import { quantize } from '../quantize';
import { type Random, shuffled } from '../random';
import { writeModel } from '../write-model';
import { NO_WORDS } from './passes';

const QUANTUM = 0.02;
/** Rarer features are left out. */
const MINIMUM = 3;
const ROWS = 60_000;

export class VerdictTrainer {
  readonly #bits: number;
  readonly #examples: { slots: Int32Array; right: boolean }[] = [];

  constructor(bits: number) {
    this.#bits = bits;
  }

  add(features: FeatureBuffer, right: boolean): void {
    const slots = features.hashes.slice(0, features.size).map((hash) => hash >>> (32 - this.#bits));
    this.#examples.push({ slots, right });
  }

  /**
   * Learns from all examples, `epochs` times. `l2` is the strength of a prior on each weight as a whole, spread over its
   * examples: what few examples speak for is held nearer to nought. Returns a model file.
   */
  train(epochs: number, rate: number, l2: number, random: Random): Uint8Array {
    const counts = new Uint32Array(2 ** this.#bits);
    for (const { slots } of this.#examples)
      for (const slot of slots) counts[slot] = (counts[slot] as number) + 1;
    const weights = new Float32Array(counts.length);
    const squares = new Float32Array(counts.length).fill(0.01);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const { slots, right } of shuffled(this.#examples, random)) {
        let sum = 0;
        for (const slot of slots)
          if ((counts[slot] as number) >= MINIMUM) sum += weights[slot] as number;
        const chance = 1 / (1 + Math.exp(-sum));
        const error = chance - (right ? 1 : 0);
        for (const slot of slots) {
          if ((counts[slot] as number) < MINIMUM) continue;
          const slope = error + (l2 / (counts[slot] as number)) * (weights[slot] as number);
          squares[slot] = (squares[slot] as number) + slope * slope;
          weights[slot] =
            (weights[slot] as number) - (rate * slope) / Math.sqrt(squares[slot] as number);
        }
      }
    }
    const rowOf = new Int32Array(counts.length);
    for (let slot = 0; slot < rowOf.length; slot++)
      rowOf[slot] = (counts[slot] as number) >= MINIMUM ? slot : -1;
    return writeModel({
      featureSet: PARTS.verdict,
      types: [],
      bits: this.#bits,
      rows: quantize(rowOf, weights, 1, ROWS, QUANTUM),
      transitions: new Float32Array(1),
      lexicon: NO_WORDS,
    });
  }
}
