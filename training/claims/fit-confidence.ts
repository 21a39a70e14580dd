/**
 * Measures how far each kind of proposal is right on annotated attributions, and writes the weights that turn its features
 * into a chance: `npx tsx training/claims/fit-confidence.ts CORPUS.jsonl`.
 * Claims inside claims are left out: the corpus does not annotate them. Prints calibration and F1 by threshold on folds.
 */
import { writeFileSync } from 'node:fs';
import { readDocument } from '../../src/analysis/claims/reading/reading';
import { evidenceOf } from '../../src/analysis/claims/spans/evidence';
import { propose, within } from '../../src/analysis/claims/spans/find-spans';
import { findEntities } from '../../src/analysis/entities/entities';
import { segment } from '../../src/analysis/segment/segment';
import { isRight, readCorpus } from './attributions';
import { chance, type Example, fit as fitWeights, type Weights } from './logistic';

const TARGET = 'src/analysis/claims/spans/confidence.json';
/** Rarer features, and weights nearer to nought, are left out of the file. */
const LEAST_COUNT = 8;
const LEAST_WEIGHT = 0.15;
const FOLDS = 3;

const corpus = readCorpus(process.argv[2] ?? '');
const examples = corpus.map((gold): Example[] => {
  const doc = segment({ text: gold.text });
  const reading = readDocument(doc, findEntities(doc));
  const claims = propose(reading);
  return claims
    .filter((claim) => !within(claim, claims))
    .map((claim) => ({
      features: evidenceOf(reading, claim),
      right: isRight(reading, claim, gold),
    }));
});
report();
const weights = fitWeights(examples.flat(), LEAST_COUNT);
writeFileSync(TARGET, `${JSON.stringify(rounded(weights), null, 2)}\n`);

function rounded(all: Weights): Record<string, number> {
  const kept = [...all].filter(([name, w]) => name === 'bias' || Math.abs(w) >= LEAST_WEIGHT);
  return Object.fromEntries(
    kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, w]) => [name, Number(w.toFixed(2))]),
  );
}

/** Each fold scored by the weights of the others. */
function report(): void {
  const scored: { right: boolean; chance: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = fitWeights(examples.filter((_, i) => i % FOLDS !== fold).flat(), LEAST_COUNT);
    for (const { features, right } of examples.filter((_, i) => i % FOLDS === fold).flat())
      scored.push({ right, chance: chance(others, ['bias', ...features]) });
  }
  const gold = corpus.reduce((n, { attributions }) => n + attributions.length, 0);
  for (const least of [0, 0.2, 0.3, 0.4, 0.5]) {
    const kept = scored.filter((s) => s.chance >= least);
    const hits = kept.filter((s) => s.right).length;
    const f1 = (200 * hits) / (kept.length + gold);
    console.log(
      `from ${least}: ${kept.length} kept, precision ${((100 * hits) / kept.length).toFixed(1)}, F1 ${f1.toFixed(1)}`,
    );
  }
  for (let low = 0; low < 1; low += 0.1) {
    const bin = scored.filter((s) => s.chance >= low && s.chance < low + 0.1);
    const share = bin.filter((s) => s.right).length / Math.max(1, bin.length);
    console.log(
      `${low.toFixed(1)}–${(low + 0.1).toFixed(1)}: ${bin.length} proposals, ${share.toFixed(2)} right`,
    );
  }
}
