import { describe, expect, it } from 'vitest';
import { Perceptron } from '../../../training/perceptron';
import { seeded } from '../../../training/random';
import { countClasses } from '../../../training/word-kinds';
import { gold } from '../analysis/tagging/invented-names';

const documents = [
  gold('1', 'They flew from «Lima|place» to «Graz|place» and met «Ann Brandt|person».'),
  gold('2', 'In «Graz|place» it rained; «Tom Okafor|person» and they met.'),
];

describe('word kinds', () => {
  it('counts what words are part of, and what stands beside them', () => {
    const { own, after, before } = countClasses(documents);
    expect([...(own.get('graz') ?? [])].reduce((sum, n) => sum + n)).toBe(2);
    expect(own.get('they')?.[0]).toBe(2);
    // No name after "met" once, a person once.
    expect([...(after.get('met') ?? [])].slice(0, 2)).toEqual([1, 1]);
    expect(before.has('graz')).toBe(false);
  });
});

describe('Perceptron', () => {
  it('learns what vectors of a class have in common, and judges others', () => {
    const values = Float32Array.from({ length: 200 }, (_, k) =>
      k % 2 === 0 ? Math.sin(k) : (k % 4 === 1 ? 1 : -1) * (1 + Math.cos(k) / 2),
    );
    const shares = [Float32Array.of(1, 0), Float32Array.of(0, 1)];
    const examples = Array.from({ length: 90 }, (_, k) => ({
      at: 2 * k,
      shares: shares[k % 2] as Float32Array,
      weight: 1,
    }));
    const random = seeded(2);
    const network = new Perceptron(2, 8, 2, random);
    for (let epoch = 0; epoch < 60; epoch++) network.epoch(values, examples, 0.02, random);
    for (let k = 90; k < 100; k++)
      expect(network.classify(values, 2 * k)[k % 2]).toBeGreaterThan(0.9);
  });
});
