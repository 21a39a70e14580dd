/** Claims and quotations by the sentences they touch, so that the voice at a span costs no scan of the article. */
import type { Claim } from '../../../model/analysis';
import type { Quotation, Segmented } from '../../../model/segmented';
import { covers, overlaps, type Span } from '../../../model/span';
import { tokenAt } from '../phrase/mentions';

export interface ClaimIndex {
  /** The innermost claim whose content holds the span. */
  holding(span: Span): Claim | undefined;
  /**
   * The claim that speaks in a quotation: its content shares text with it or with the one it carries on
   * (`quotation-of-claim`), or it speaks right before: “…,” she said. “…” (`quotation-continued`).
   */
  of(quotation: Quotation): { claim: Claim; rule: string } | undefined;
  /** The innermost quotation the span stands in, wholly between its marks. */
  quotation(span: Span): Quotation | undefined;
  byId(id: string | undefined): Claim | undefined;
}

/** What pictures do: "the video shows the militants leaving" is told in the outlet's own words. */
const SHOWING = new Set('show depict capture film picture feature record portray'.split(' '));
/** A doubting adverb ("purportedly") brings in no other speaker: the words stay the outlet's. */
const isAdverb = ({ source, cue }: Claim): boolean =>
  source.sort === 'none' && cue.lemma.endsWith('ly');
const speaks = (claim: Claim): boolean =>
  !isAdverb(claim) && (claim.source.sort !== 'document' || !SHOWING.has(claim.cue.lemma));

/** Indexes the claims of a text. Linear in the claims and quotations and the sentences they run over. */
export function indexClaims(doc: Segmented, claims: readonly Claim[]): ClaimIndex {
  const sentenceOf = (offset: number) =>
    doc.tokens[Math.min(tokenAt(doc, offset), doc.tokens.length - 1)]?.sentence ?? -1;
  const ids = new Map(claims.map((claim) => [claim.id, claim]));
  const contents = bucket(
    claims
      .filter(speaks)
      .flatMap((claim) => claim.content.spans.map((span) => ({ ...span, claim }))),
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
      const own = carried(doc, quotation, speaking);
      if (own) return { claim: own, rule: 'quotation-of-claim' };
      const before = followed(doc, quotation, quotations.get(sentenceOf(quotation.start) - 1));
      const claim = before && carried(doc, before, speaking);
      return claim && { claim, rule: 'quotation-continued' };
    },
    quotation: (span) =>
      (quotations.get(sentenceOf(span.start)) ?? []).filter((q) => covers(q.inner, span)).at(-1),
    byId: (id) => (id === undefined ? undefined : ids.get(id)),
  };
}

/** The speaker of a quotation, or of the one it carries on from the paragraph before. */
function carried(
  doc: Segmented,
  quotation: Quotation,
  speaking: (q: Quotation) => Claim | undefined,
): Claim | undefined {
  let q: Quotation | undefined = quotation;
  for (let n = 0; q && n < 20; n++) {
    const claim = speaking(q);
    if (claim) return claim;
    q = q.continues === undefined ? undefined : doc.quotations[q.continues];
  }
  return undefined;
}

/** The quotation of the sentence before, where this one is all of its own sentences, in the same paragraph. */
function followed(
  doc: Segmented,
  quotation: Quotation,
  before: readonly Quotation[] = [],
): Quotation | undefined {
  const first = doc.sentences[doc.tokens[tokenAt(doc, quotation.start)]?.sentence ?? -1];
  const last = doc.sentences[doc.tokens[tokenAt(doc, quotation.end - 1)]?.sentence ?? -1];
  const whole = first?.start === quotation.start && last?.end === quotation.end;
  const q = before.at(-1);
  const block = q && doc.sentences[doc.tokens[tokenAt(doc, q.start)]?.sentence ?? -1]?.block;
  return q && whole && block === first.block && q.end <= quotation.start ? q : undefined;
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
