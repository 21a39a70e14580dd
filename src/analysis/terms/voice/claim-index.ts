/** Claims and quotations by the sentences they touch, so that the voice at a span costs no scan of the article. */
import type { Claim } from '../../../model/analysis';
import type { Quotation, Segmented } from '../../../model/segmented';
import { covers, overlaps, type Span } from '../../../model/span';
import { tokenAt } from '../phrase/mentions';

export interface ClaimIndex {
  /** The innermost claim whose content holds the span. */
  holding(span: Span): Claim | undefined;
  /** The claim that speaks in a quotation: its content shares text with it, or with the one it carries on. */
  of(quotation: Quotation): Claim | undefined;
  /** The innermost quotation the span stands in, wholly between its marks. */
  quotation(span: Span): Quotation | undefined;
  byId(id: string | undefined): Claim | undefined;
}

/** Indexes the claims of a text. Linear in the claims and quotations and the sentences they run over. */
export function indexClaims(doc: Segmented, claims: readonly Claim[]): ClaimIndex {
  const sentenceOf = (offset: number) =>
    doc.tokens[Math.min(tokenAt(doc, offset), doc.tokens.length - 1)]?.sentence ?? -1;
  const ids = new Map(claims.map((claim) => [claim.id, claim]));
  const contents = bucket(
    claims.flatMap((claim) => claim.content.spans.map((span) => ({ ...span, claim }))),
    sentenceOf,
  );
  const quotations = bucket(doc.quotations, sentenceOf);
  const holding = (span: Span): Claim | undefined => {
    const found = (contents.get(sentenceOf(span.start)) ?? [])
      .filter(
        (c) =>
          covers(c, span) &&
          ![...c.claim.cue.spans, ...c.claim.source.spans].some((s) => overlaps(s, span)),
      )
      .map((c) => c.claim);
    return found.reduce<Claim | undefined>(
      (best, claim) => (!best || isInner(claim, best, ids) ? claim : best),
      undefined,
    );
  };
  const speaking = (q: Quotation): Claim | undefined => {
    const inside = (contents.get(sentenceOf(q.inner.start)) ?? []).filter((c) =>
      overlaps(c, q.inner),
    );
    // The outermost claim speaks; what is reported inside the quotation is not its voice.
    return inside
      .map((c) => c.claim)
      .find((claim) => !covers(q.inner, claim.cue.spans[0] ?? claim.content.spans[0] ?? q));
  };
  return {
    holding,
    of(quotation) {
      let q: Quotation | undefined = quotation;
      for (let n = 0; q && n < 20; n++) {
        const claim = speaking(q);
        if (claim) return claim;
        q = q.continues === undefined ? undefined : doc.quotations[q.continues];
      }
      return undefined;
    },
    quotation: (span) =>
      (quotations.get(sentenceOf(span.start)) ?? []).filter((q) => covers(q.inner, span)).at(-1),
    byId: (id) => (id === undefined ? undefined : ids.get(id)),
  };
}

function bucket<T extends Span>(items: readonly T[], sentenceOf: (offset: number) => number) {
  const buckets = new Map<number, T[]>();
  for (const item of items)
    for (let s = sentenceOf(item.start); s <= sentenceOf(item.end - 1); s++) {
      const own = buckets.get(s);
      if (own) own.push(item);
      else buckets.set(s, [item]);
    }
  return buckets;
}

const length = (claim: Claim): number =>
  claim.content.spans.reduce((sum, span) => sum + span.end - span.start, 0);

/** True where `a` is reported inside `b`, or, where neither says so, is the shorter. */
function isInner(a: Claim, b: Claim, ids: ReadonlyMap<string, Claim>): boolean {
  if (isWithin(a, b.id, ids)) return true;
  return !isWithin(b, a.id, ids) && length(a) < length(b);
}

function isWithin(claim: Claim, outer: string, ids: ReadonlyMap<string, Claim>): boolean {
  let at: Claim | undefined = claim;
  for (let depth = 0; at?.within !== undefined && depth < 10; depth++) {
    if (at.within === outer) return true;
    at = ids.get(at.within);
  }
  return false;
}
