/**
 * Linear-chain decoding over one sentence (Lafferty, McCallum and Pereira 2001): the best path, and the probability of
 * each label and each span. Scores are natural-log potentials; work arrays are kept and reused.
 */
import type { LabelSet } from './label-set';

/** Which labels may stand at a token, as bits; all ones where nothing is known. */
type Allowed = Int32Array;

const LATTICES = new WeakMap<Float32Array, Lattice>();

/** The lattice of a model, made once; its work arrays are used by one sentence at a time. */
export function latticeOf({
  labels,
  transitions,
}: {
  labels: LabelSet;
  transitions: Float32Array;
}): Lattice {
  let lattice = LATTICES.get(transitions);
  if (!lattice) {
    lattice = new Lattice(labels, transitions);
    LATTICES.set(transitions, lattice);
  }
  return lattice;
}

export class Lattice {
  readonly #labels: LabelSet;
  readonly #width: number;
  /** Predecessors of each label, flattened: `#before[k]` for k in `#from[label]` … `#from[label + 1]`. */
  readonly #before: Uint8Array;
  readonly #from: Uint16Array;
  #links: Float32Array = new Float32Array(0);
  #weights: Float32Array = new Float32Array(0);
  #alpha: Float64Array = new Float64Array(0);
  #beta: Float64Array = new Float64Array(0);
  #emitted: Float64Array = new Float64Array(0);
  #scale: Float64Array = new Float64Array(0);
  #back: Uint8Array = new Uint8Array(0);

  /** `transitions[from * width + to]`: the score of label `to` right after `from`. */
  constructor(labels: LabelSet, transitions: Float32Array) {
    this.#labels = labels;
    this.#width = labels.names.length;
    this.#before = Uint8Array.from(labels.before.flat());
    this.#from = new Uint16Array(this.#width + 1);
    for (let label = 0; label < this.#width; label++)
      this.#from[label + 1] = (this.#from[label] ?? 0) + (labels.before[label]?.length ?? 0);
    this.setTransitions(transitions);
  }

  /** Takes over changed transition scores (training changes them after every sentence). */
  setTransitions(transitions: Float32Array): void {
    const width = this.#width;
    if (this.#links.length !== this.#before.length) {
      this.#links = new Float32Array(this.#before.length);
      this.#weights = new Float32Array(this.#before.length);
    }
    for (let label = 0; label < width; label++)
      for (let k = this.#from[label] as number; k < (this.#from[label + 1] as number); k++) {
        const score = transitions[(this.#before[k] as number) * width + label] as number;
        this.#links[k] = score;
        this.#weights[k] = Math.exp(score);
      }
  }

  /**
   * The best labels of `length` tokens whose scores stand in `scores[token * width + label]`.
   * Written into `path`; returns nothing.
   */
  bestPath(scores: Float32Array, length: number, path: Uint8Array): void {
    const width = this.#width;
    this.#grow(length);
    const best = this.#alpha;
    for (let label = 0; label < width; label++)
      best[label] = this.#labels.first[label] ? (scores[label] as number) : -1e9;
    for (let t = 1; t < length; t++) this.#step(scores, t);
    let label = 0;
    let top = Number.NEGATIVE_INFINITY;
    const end = (length - 1) * width;
    for (let j = 0; j < width; j++)
      if (this.#labels.last[j] && (best[end + j] as number) > top) {
        top = best[end + j] as number;
        label = j;
      }
    for (let t = length - 1; t >= 0; t--) {
      path[t] = label;
      label = this.#back[t * width + label] as number;
    }
  }

  #step(scores: Float32Array, t: number): void {
    const width = this.#width;
    const best = this.#alpha;
    const now = t * width;
    const then = now - width;
    for (let label = 0; label < width; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      const stop = this.#from[label + 1] as number;
      for (let k = this.#from[label] as number; k < stop; k++) {
        const value =
          (best[then + (this.#before[k] as number)] as number) + (this.#links[k] as number);
        if (value > top) {
          top = value;
          from = this.#before[k] as number;
        }
      }
      best[now + label] = top + (scores[now + label] as number);
      this.#back[now + label] = from;
    }
  }

  /**
   * Probabilities of the labels, into `marginals[token * width + label]`; returns the log of the sum over all paths.
   * With `allowed` only paths through the allowed labels count.
   */
  probabilities(
    scores: Float32Array,
    length: number,
    marginals: Float32Array,
    allowed?: Allowed,
  ): number {
    const logSum = this.prepare(scores, length, allowed);
    for (let k = 0; k < length * this.#width; k++)
      marginals[k] = (this.#alpha[k] as number) * (this.#beta[k] as number);
    return logSum;
  }

  /** Sums over all paths, forwards and backwards, for `pathProbability`; returns the log of the sum. */
  prepare(scores: Float32Array, length: number, allowed?: Allowed): number {
    this.#grow(length);
    const logSum = this.#forward(scores, length, allowed);
    this.#backward(length);
    return logSum;
  }

  #forward(scores: Float32Array, length: number, allowed?: Allowed): number {
    const width = this.#width;
    const { first, last } = this.#labels;
    let logSum = 0;
    for (let t = 0; t < length; t++) {
      const now = t * width;
      let top = Number.NEGATIVE_INFINITY;
      for (let j = 0; j < width; j++) top = Math.max(top, scores[now + j] as number);
      const bits = allowed ? (allowed[t] as number) : -1;
      let sum = 0;
      for (let j = 0; j < width; j++) {
        const open = (bits >>> j) & 1 && (t < length - 1 || last[j]);
        const own = open ? Math.exp((scores[now + j] as number) - top) : 0;
        this.#emitted[now + j] = own;
        let value = 0;
        if (own > 0) {
          if (t === 0) value = first[j] ? own : 0;
          else {
            const stop = this.#from[j + 1] as number;
            for (let k = this.#from[j] as number; k < stop; k++)
              value +=
                (this.#alpha[now - width + (this.#before[k] as number)] as number) *
                (this.#weights[k] as number);
            value *= own;
          }
        }
        this.#alpha[now + j] = value;
        sum += value;
      }
      const scale = sum > 0 ? sum : 1e-300;
      for (let j = 0; j < width; j++)
        this.#alpha[now + j] = (this.#alpha[now + j] as number) / scale;
      this.#scale[t] = scale;
      logSum += Math.log(scale) + top;
    }
    return logSum;
  }

  #backward(length: number): void {
    const width = this.#width;
    const beta = this.#beta;
    const end = (length - 1) * width;
    for (let j = 0; j < width; j++) beta[end + j] = 1;
    for (let t = length - 2; t >= 0; t--) {
      const now = t * width;
      const next = now + width;
      for (let j = 0; j < width; j++) beta[now + j] = 0;
      for (let j = 0; j < width; j++) {
        const flow =
          ((this.#emitted[next + j] as number) * (beta[next + j] as number)) /
          (this.#scale[t + 1] as number);
        if (flow === 0) continue;
        const stop = this.#from[j + 1] as number;
        for (let k = this.#from[j] as number; k < stop; k++) {
          const place = now + (this.#before[k] as number);
          beta[place] = (beta[place] as number) + flow * (this.#weights[k] as number);
        }
      }
    }
  }

  /**
   * Probability that exactly the labels `path[from … to]` stand there, after `probabilities` for the same sentence.
   * For the labels of one span this is the probability of that span.
   */
  pathProbability(path: Uint8Array, from: number, to: number): number {
    const width = this.#width;
    let value = this.#alpha[from * width + (path[from] as number)] as number;
    for (let t = from + 1; t < to; t++) {
      const label = path[t] as number;
      let link = 0;
      const stop = this.#from[label + 1] as number;
      for (let k = this.#from[label] as number; k < stop; k++)
        if (this.#before[k] === path[t - 1]) link = this.#weights[k] as number;
      value *= (link * (this.#emitted[t * width + label] as number)) / (this.#scale[t] as number);
    }
    return Math.min(1, value * (this.#beta[(to - 1) * width + (path[to - 1] as number)] as number));
  }

  /**
   * Adds the expected counts of transitions times `rate` to `into[from * width + to]`, after `probabilities`.
   * Training needs them.
   */
  addTransitionCounts(length: number, rate: number, into: Float64Array): void {
    const width = this.#width;
    for (let t = 1; t < length; t++)
      for (let j = 0; j < width; j++) {
        const flow =
          ((this.#emitted[t * width + j] as number) * (this.#beta[t * width + j] as number)) /
          (this.#scale[t] as number);
        if (flow === 0) continue;
        for (let k = this.#from[j] as number; k < (this.#from[j + 1] as number); k++) {
          const i = this.#before[k] as number;
          const place = i * width + j;
          into[place] =
            (into[place] as number) +
            rate *
              flow *
              (this.#alpha[(t - 1) * width + i] as number) *
              (this.#weights[k] as number);
        }
      }
  }

  #grow(length: number): void {
    const size = length * this.#width;
    if (this.#alpha.length >= size) return;
    const room = Math.max(size, 2 * this.#alpha.length);
    this.#alpha = new Float64Array(room);
    this.#beta = new Float64Array(room);
    this.#emitted = new Float64Array(room);
    this.#scale = new Float64Array(Math.ceil(room / this.#width));
    this.#back = new Uint8Array(room);
  }
}
