import { describe, expect, it } from 'vitest';
import { labelOf, labelSet } from '../../../../src/analysis/tagging/label-set';
import { Lattice } from '../../../../src/analysis/tagging/lattice';
import { seeded } from '../../../../training/random';

const labels = labelSet(['person', 'place']);
const width = labels.names.length;
const length = 4;
const random = seeded(3);
const noise = (size: number) => Float32Array.from({ length: size }, () => 4 * random() - 2);

/** All legal paths with their scores, by brute force. */
function paths(scores: Float32Array, transitions: Float32Array) {
  const all: { path: number[]; score: number }[] = [];
  const extend = (path: number[], score: number) => {
    const from = path.at(-1);
    if (path.length === length) {
      if (labels.last[from ?? 0]) all.push({ path, score });
      return;
    }
    for (let to = 0; to < width; to++) {
      if (from === undefined ? !labels.first[to] : !labels.before[to]?.includes(from)) continue;
      const link = from === undefined ? 0 : (transitions[from * width + to] ?? 0);
      extend([...path, to], score + link + (scores[path.length * width + to] ?? 0));
    }
  };
  extend([], 0);
  return all;
}

describe('Lattice against brute force', () => {
  const scores = noise(length * width);
  const transitions = noise(width * width);
  const all = paths(scores, transitions);
  const sum = all.reduce((total, { score }) => total + Math.exp(score), 0);
  const lattice = new Lattice(labels, transitions);
  const marginals = new Float32Array(length * width);

  it('finds the best path', () => {
    const path = new Uint8Array(length);
    lattice.bestPath(scores, length, path);
    expect([...path]).toEqual(all.reduce((a, b) => (b.score > a.score ? b : a)).path);
  });
  it('sums all paths and gives each label its probability', () => {
    expect(lattice.probabilities(scores, length, marginals)).toBeCloseTo(Math.log(sum), 6);
    for (let t = 0; t < length; t++)
      for (let label = 0; label < width; label++) {
        const share = all.filter(({ path }) => path[t] === label);
        const expected = share.reduce((total, { score }) => total + Math.exp(score), 0) / sum;
        expect(marginals[t * width + label]).toBeCloseTo(expected, 5);
      }
  });
  it('gives a span its probability', () => {
    lattice.probabilities(scores, length, marginals);
    const span = [labelOf(0, 'B'), labelOf(0, 'I'), labelOf(0, 'L')];
    const share = all.filter(({ path }) => span.every((label, k) => path[1 + k] === label));
    const expected = share.reduce((total, { score }) => total + Math.exp(score), 0) / sum;
    expect(lattice.pathProbability(Uint8Array.of(0, ...span), 1, 4)).toBeCloseTo(expected, 6);
  });
  it('keeps to the labels that are allowed', () => {
    const allowed = Int32Array.of(1, 1 << labelOf(1, 'U'), 1, 1);
    const kept = lattice.probabilities(scores, length, marginals, allowed);
    const only = all.find(({ path }) => path.join() === [0, labelOf(1, 'U'), 0, 0].join());
    expect(kept).toBeCloseTo(only?.score ?? Number.NaN, 6);
  });
});
