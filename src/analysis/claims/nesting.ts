/** Claims inside claims: "Diaz said that *Cole claims* …". */
import type { Claim } from '../../model/analysis';
import type { Span } from '../../model/span';

/** Sets `within` to the smallest claim whose content holds the cue and content of another. Claims come in text order. */
export function nest(claims: readonly Claim[]): Claim[] {
  let open: Claim[] = [];
  return claims.map((claim) => {
    const own = [...claim.cue.spans, ...claim.content.spans];
    const start = Math.min(...own.map((s) => s.start));
    open = open.filter((outer) => end(outer) > start);
    const holders = open.filter(
      (outer) => holds(outer.content.spans, own) && length(outer) > length(claim),
    );
    const within = holders.sort((a, b) => length(a) - length(b))[0];
    open.push(claim);
    return within ? { ...claim, within: within.id } : claim;
  });
}

const holds = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  inner.every((i) => outer.some((o) => o.start <= i.start && i.end <= o.end));
const length = (claim: Claim): number =>
  claim.content.spans.reduce((n, s) => n + s.end - s.start, 0);
const end = (claim: Claim): number => Math.max(...claim.content.spans.map((s) => s.end));
