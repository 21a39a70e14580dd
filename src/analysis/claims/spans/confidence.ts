/** How sure a proposal is: the chance that it is right, as measured on annotated attributions. */
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from './claim-spans';
import weights from './confidence.json';
import { evidenceOf } from './evidence';

const WEIGHTS = new Map(Object.entries(weights as Record<string, number>));

/** The chance, 0 to 1, that source, cue and content of a proposal are all right (training/claims/fit-confidence.ts). */
export function confidenceOf(r: Reading, claim: ClaimSpans): number {
  let sum = WEIGHTS.get('bias') ?? 0;
  for (const feature of evidenceOf(r, claim)) sum += WEIGHTS.get(feature) ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
