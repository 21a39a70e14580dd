/** A quotation belongs to one claim: the one whose cue follows it ("“A,” Ray said. “B,” Hall said."). */
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from './claim-spans';
import { opensQuote } from './quotes';

/**
 * The claims without the quotations that they carry on into but that have a cue of their own behind them in the sentence.
 * Every claim keeps its first piece. Cost is linear in the claims.
 */
export function ownQuotations(r: Reading, claims: readonly ClaimSpans[]): ClaimSpans[] {
  const owners = new Map<number, ClaimSpans>();
  for (const claim of claims) {
    const first = claim.content[0];
    if (first && opensQuote(r, first.from) && isFollowed(r, first, claim))
      owners.set(first.from, claim);
  }
  return claims.flatMap((claim) => {
    const first = claim.content[0];
    const owner = first && owners.get(first.from);
    // "The union hit back. “It is theft,” *its leader wrote*": whoever is named behind it said it.
    if (claim.pattern === 'next quotation' && owner && owner !== claim) return [];
    const content = claim.content.filter(({ from }, k) => {
      const owner = owners.get(from);
      return k === 0 || !owner || owner === claim;
    });
    return content.length === claim.content.length ? claim : { ...claim, content };
  });
}

/** The cue stands behind the quotation, in the sentence it ends in. */
const isFollowed = (r: Reading, { to }: Range, { cue }: ClaimSpans): boolean =>
  cue.some(({ from }) => from >= to && r.tokens[from]?.sentence === r.tokens[to - 1]?.sentence);
