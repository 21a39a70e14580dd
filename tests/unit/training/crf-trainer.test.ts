import { expect, it } from 'vitest';
import { FeatureBuffer } from '../../../src/analysis/tagging/feature-buffer';
import { labelOf, labelSet } from '../../../src/analysis/tagging/label-set';
import { CrfTrainer, type Sentences } from '../../../training/crf-trainer';
import { seeded } from '../../../training/random';

const labels = labelSet(['name']);
const options = { bits: 8, minimum: 1, rate: 0.1, l2: 0, dropout: 0 };

/** One sentence of two tokens, with the labels each is given. */
const sentence =
  (...wanted: number[]): Sentences =>
  (visit) => {
    const features = new FeatureBuffer();
    for (const [t] of wanted.entries()) {
      features.add(1, t);
      features.endToken();
    }
    visit(
      features,
      Int32Array.from(wanted, (label) => 1 << label),
    );
  };

it('learns labels that a path allows', () => {
  const examples = sentence(labelOf(0, 'B'), labelOf(0, 'L'));
  const trainer = new CrfTrainer(labels, examples, options, seeded(1));
  const first = trainer.epoch(examples);
  expect(trainer.epoch(examples)).toBeLessThan(first);
});

it('refuses labels that no path allows, before they spoil the weights of all', () => {
  const broken = sentence(labelOf(0, 'B'), 0);
  const trainer = new CrfTrainer(labels, broken, options, seeded(1));
  expect(() => {
    for (let epoch = 0; epoch < 3; epoch++) trainer.epoch(broken);
  }).toThrow('no path');
});

it('keeps the mean of several runs, each from nothing', () => {
  const examples = sentence(labelOf(0, 'B'), labelOf(0, 'L'));
  const trainer = new CrfTrainer(labels, examples, options, seeded(1));
  const seen: number[] = [];
  const losses: number[] = [];
  trainer.average(2, (run) => {
    for (let epoch = 0; epoch < run; epoch++) losses.push(trainer.epoch(examples));
    seen.push(trainer.weights[labelOf(0, 'B')] as number);
  });
  expect(losses[1]).toBe(losses[0]);
  expect(trainer.weights[labelOf(0, 'B')]).toBeCloseTo(((seen[0] ?? 0) + (seen[1] ?? 0)) / 2, 6);
});
