/** How sure a proposal is: the chance that it is right, as measured on annotated attributions. */
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from './claim-spans';
import weights from './confidence.json';
import { evidenceOf } from './evidence';

const WEIGHTS = new Map(Object.entries(weights as Record<string, number>));

/**
 * The chance, 0 to 1, that source, cue and content of a proposal are all right. The weights were fitted to the training
 * part of PolNeAR 1.0 (Newell et al., LREC 2018) by training/claims/fit-confidence.ts; on other texts they rank well and
 * are a little too sure. Fit them again after any change to the patterns or to the evidence.
 */
export function confidenceOf(r: Reading, claim: ClaimSpans): number {
  let sum = WEIGHTS.get('bias') ?? 0;
  for (const feature of evidenceOf(r, claim)) sum += WEIGHTS.get(feature) ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
