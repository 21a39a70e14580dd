/** All patterns over one article: proposals, the better ones kept. */
import { stanceOf } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import { findAccordingTo } from './according-to';
import { findActive } from './active';
import type { ClaimSpans, Range } from './claim-spans';
import { confidenceOf } from './confidence';
import { findCourt } from './court';
import { isDeed } from './deeds';
import { splitElliptic } from './elliptic';
import { findEstimates } from './estimates';
import { findHearsay } from './hearsay';
import { findInscribed } from './inscribed';
import { findLabelled } from './labelled';
import { nestedSources } from './nested-sources';
import { findNominal } from './nominal';
import { ownQuotations } from './own-quotations';
import { findPassive } from './passive';
import { isReducedNaming } from './reduced-naming';
import { findSurveyed } from './surveyed';
import { claimQuotations } from './unclaimed';

/**
 * Less sure proposals are dropped. What people want and fear is found in looser patterns than what they say, and missed
 * with less harm, so it has to be surer.
 */
const LEAST_CONFIDENCE = 0.1;
const LEAST_FOR_ATTITUDES = 0.35;

/** The claims of a text as token ranges, in text order, each with the chance that it is right. */
export function findSpans(r: Reading): ClaimSpans[] {
  return propose(r)
    .map((claim) => ({ ...claim, confidence: confidenceOf(r, claim) }))
    .filter((claim) => claim.confidence >= leastFor(claim));
}

const leastFor = (claim: ClaimSpans): number =>
  stanceOf(claim) === 'attitude' ? LEAST_FOR_ATTITUDES : LEAST_CONFIDENCE;

/** The proposals of all patterns and the quotations that carry them on, in text order. */
export function propose(r: Reading): ClaimSpans[] {
  const kept = splitElliptic(r, nestedSources(ownQuotations(r, proposeCued(r))));
  return [...kept, ...claimQuotations(r, kept)].sort(byPlace);
}

/** The proposals of all patterns, in text order; of those that share a cue only the surest. */
export function proposeCued(r: Reading): ClaimSpans[] {
  const proposals = [
    ...findActive(r),
    ...findEstimates(r),
    ...findInscribed(r),
    ...findPassive(r),
    ...findNominal(r),
    ...findCourt(r),
    ...findHearsay(r),
    ...findLabelled(r),
    ...findSurveyed(r),
    ...findAccordingTo(r),
  ];
  const taken = new Uint8Array(r.tokens.length);
  const kept = proposals
    .filter((claim) => saysSomething(r, claim) && !(isDeed(r, claim) || isReducedNaming(r, claim)))
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ cue }) => {
      if (cue.some(({ from, to }) => taken.subarray(from, to).includes(1))) return false;
      for (const { from, to } of cue) taken.fill(1, from, to);
      return true;
    });
  return kept.sort(byPlace);
}

/** False of a text that breaks off: "according to Lee,". */
const saysSomething = (r: Reading, { content }: ClaimSpans): boolean =>
  content.every(({ from, to }) => from < to && to <= r.tokens.length);

/** The smallest of `claims` whose content holds cue and content of another. */
export function within(claim: ClaimSpans, claims: readonly ClaimSpans[]): ClaimSpans | undefined {
  let found: ClaimSpans | undefined;
  for (const outer of claims)
    if (
      outer !== claim &&
      size(outer) > size(claim) &&
      holds(outer, claim) &&
      (!found || size(outer) < size(found))
    )
      found = outer;
  return found;
}

const holds = (outer: ClaimSpans, inner: ClaimSpans): boolean =>
  [...inner.cue, ...inner.content].every((i) =>
    outer.content.some((o) => o.from <= i.from && i.to <= o.to),
  );
const size = ({ content }: ClaimSpans): number =>
  content.reduce((n: number, { from, to }: Range) => n + to - from, 0);
export const byPlace = (a: ClaimSpans, b: ClaimSpans): number => firstToken(a) - firstToken(b);

function firstToken({ source, cue, content }: ClaimSpans): number {
  let first = Number.POSITIVE_INFINITY;
  for (const ranges of [source, cue, content])
    for (const { from } of ranges) first = Math.min(first, from);
  return first;
}
