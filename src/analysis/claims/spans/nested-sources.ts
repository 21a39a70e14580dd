/** Whose words a claim inside a claim gives: someone named behind the outer cue. */
import type { ClaimSpans, Range } from './claim-spans';

/**
 * The claims with the sources of nested ones cut where they reach back over the cue around them: in "Lee said his client
 * would say …" the inner source is "his client". Sources that stand wholly outside stay.
 */
export const nestedSources = (claims: readonly ClaimSpans[]): ClaimSpans[] =>
  claims.map((claim) => {
    const source = claim.source.map((range) => cutBack(range, claim, claims));
    return source.every((range, k) => range === claim.source[k]) ? claim : { ...claim, source };
  });

function cutBack(range: Range, claim: ClaimSpans, claims: readonly ClaimSpans[]): Range {
  let { from } = range;
  for (const outer of claims) {
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
