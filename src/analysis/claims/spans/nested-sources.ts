/** Whose words a claim inside a claim gives: someone named behind the outer cue. */
import type { ClaimSpans, Range } from './claim-spans';

/**
 * The claims with the sources of nested ones cut where they reach back over the cue around them: in "Lee said his client
 * would say …" the inner source is "his client". Sources that stand wholly outside stay. Cost is linear in the claims.
 */
export function nestedSources(claims: readonly ClaimSpans[]): ClaimSpans[] {
  const starts = cueStarts(claims);
  return claims.map((claim) => {
    const source = claim.source.map((range) => cutBack(range, claim, cuesIn(range, starts)));
    return source.every((range, k) => range === claim.source[k]) ? claim : { ...claim, source };
  });
}

/** A claim with its place among the claims. */
interface Placed {
  claim: ClaimSpans;
  index: number;
}

/** The claims by the first tokens of their cues. */
function cueStarts(claims: readonly ClaimSpans[]): Map<number, Placed[]> {
  const starts = new Map<number, Placed[]>();
  for (const [index, claim] of claims.entries())
    for (const { from } of claim.cue) {
      const own = starts.get(from);
      if (own) own.push({ claim, index });
      else starts.set(from, [{ claim, index }]);
    }
  return starts;
}

/** The claims with a cue that begins in a range, in text order. */
function cuesIn({ from, to }: Range, starts: ReadonlyMap<number, readonly Placed[]>): ClaimSpans[] {
  const found: Placed[] = [];
  for (let i = from; i < to; i++) found.push(...(starts.get(i) ?? []));
  return found.sort((a, b) => a.index - b.index).map(({ claim }) => claim);
}

function cutBack(range: Range, claim: ClaimSpans, others: readonly ClaimSpans[]): Range {
  let { from } = range;
  for (const outer of others) {
    if (outer === claim) continue;
    const over = outer.cue.some((cue) => cue.from >= from && cue.to < range.to);
    const home = outer.content.find(
      (content) =>
        content.from < range.to &&
        claim.cue.every((c) => content.from <= c.from && c.to <= content.to),
    );
    if (over && home) from = Math.max(from, home.from);
  }
  return from === range.from ? range : { from, to: range.to };
}
