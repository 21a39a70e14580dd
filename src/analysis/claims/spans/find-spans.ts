/** All patterns over one article: proposals, the better ones kept. */
import type { Reading } from '../reading/reading';
import { findAccordingTo } from './according-to';
import { findActive } from './active';
import type { ClaimSpans } from './claim-spans';
import { findHearsay } from './hearsay';
import { findLabelled } from './labelled';
import { findNominal } from './nominal';
import { findPassive } from './passive';
import { claimQuotations } from './unclaimed';

/** The claims of a text as token ranges, in text order; of proposals that share a cue only the surest stays. */
export function findSpans(r: Reading): ClaimSpans[] {
  const proposals = [
    ...findActive(r),
    ...findPassive(r),
    ...findNominal(r),
    ...findHearsay(r),
    ...findLabelled(r),
    ...findAccordingTo(r),
  ];
  const taken = new Map<number, ClaimSpans>();
  const kept = proposals
    .sort((a, b) => b.confidence - a.confidence)
    .filter((claim) => {
      const tokens = claim.cue.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, k) => from + k),
      );
      if (tokens.some((t) => taken.has(t))) return false;
      for (const t of tokens) taken.set(t, claim);
      return true;
    });
  const byPlace = (a: ClaimSpans, b: ClaimSpans) => firstToken(a) - firstToken(b);
  kept.sort(byPlace);
  return [...kept, ...claimQuotations(r, kept)].sort(byPlace);
}

const firstToken = (claim: ClaimSpans): number =>
  Math.min(...[...claim.source, ...claim.cue, ...claim.content].map((range) => range.from));
