/** Annotated attributions, and which proposals they bear out. */
import { readFileSync } from 'node:fs';
import type { Reading } from '../../src/analysis/claims/reading/reading';
import type { ClaimSpans, Range } from '../../src/analysis/claims/spans/claim-spans';

type Offsets = [number, number];
export interface Annotated {
  id: string;
  text: string;
  attributions: { source: Offsets[]; cue: Offsets[]; content: Offsets[] }[];
}

/** The documents of a corpus file, one JSON object a line. */
export const readCorpus = (file: string): Annotated[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Annotated);

/** True where an attribution has source, cue and content of the proposal, each by half of their tokens (Dice). */
export function isRight(r: Reading, claim: ClaimSpans, gold: Annotated): boolean {
  const own = {
    source: tokensOf(r, claim.source),
    cue: tokensOf(r, claim.cue),
    content: tokensOf(r, claim.content),
  };
  return gold.attributions.some((attribution) => {
    const covered = (spans: readonly Offsets[]) => tokensWithin(r, spans);
    if (dice(own.content, covered(attribution.content)) < 0.5) return false;
    // A quotation that carries on has no cue, and its source is another sentence's: content decides.
    if (!claim.cue.length) return true;
    return (
      dice(own.source, covered(attribution.source)) >= 0.5 &&
      dice(own.cue, covered(attribution.cue)) >= 0.5
    );
  });
}

/** Words only: whether a mark is in or out is no fault, and a colon as cue is no token. */
function tokensOf(r: Reading, ranges: readonly Range[]): Set<number> {
  const found = new Set<number>();
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) if (r.tokens[i]?.kind !== 'mark') found.add(i);
  return found;
}

function tokensWithin(r: Reading, spans: readonly Offsets[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of spans)
    for (const [i, token] of r.tokens.entries())
      if (token.start < end && start < token.end && token.kind !== 'mark') found.add(i);
  return found;
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (!a.size && !b.size) return 1;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return (2 * shared) / (a.size + b.size);
}
