import { expect, it } from 'vitest';
import { PARTS } from '../../../src/analysis/claims/trained/claims-model';
import { FeatureBuffer } from '../../../src/analysis/tagging/feature-buffer';
import { readModel } from '../../../src/analysis/tagging/model-file';
import { scoreTokens } from '../../../src/analysis/tagging/sequence-model';
import { VerdictTrainer } from '../../../training/claims/verdict-trainer';
import { seeded } from '../../../training/random';

const OFTEN = 1;
const RARELY = 2;

function candidate(feature: number): FeatureBuffer {
  const features = new FeatureBuffer();
  features.add(feature, 0);
  features.endToken();
  return features;
}

/** What a verdict says of candidates with a feature seen in 60 right ones, and of those with one seen in 4. */
function scores(l2: number): { often: number; rarely: number } {
  const trainer = new VerdictTrainer(20);
  for (let k = 0; k < 60; k++) trainer.add(candidate(OFTEN), true);
  for (let k = 0; k < 4; k++) trainer.add(candidate(RARELY), true);
  const model = readModel(trainer.train(8, 0.1, l2, seeded(1)), PARTS.verdict);
  if (!model.ok) throw new Error(model.error.message);
  const score = (feature: number) => {
    const out = new Float32Array(1);
    scoreTokens(model.value, candidate(feature), out);
    return out[0] as number;
  };
  return { often: score(OFTEN), rarely: score(RARELY) };
}

it('believes what many candidates show more than what few do', () => {
  const { often, rarely } = scores(4);
  expect(rarely).toBeGreaterThan(0);
  expect(often).toBeGreaterThan(2 * rarely);
});

it('holds rare features nearer to nought than frequent ones', () => {
  const [free, held] = [scores(0), scores(4)];
  expect(held.rarely / free.rarely).toBeLessThan(held.often / free.often);
});
