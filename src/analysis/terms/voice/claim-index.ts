/** Claims and quotations by the sentences they touch, so that the voice at a span costs no scan of the article. */
import type { Claim } from '../../../model/analysis';
import type { Quotation, Segmented } from '../../../model/segmented';
import { covers, overlaps, type Span } from '../../../model/span';
import { carried, followed, sentenceAt } from './quotation-speaker';
import { isTeller, isUnasked, isUnsaid } from './unsaid';

export interface ClaimIndex {
  /**
   * The innermost claim whose content holds the span. What the author's own "I think" or "we know" brings in, outside
   * quotation marks, is held by no claim: the words are the outlet's.
   */
  holding(span: Span): Claim | undefined;
  /**
   * The claim that speaks in a quotation: its content shares text with it or with the one it carries on
   * (`quotation-of-claim`), or it speaks right before: “…,” she said. “…” (`quotation-continued`).
   */
  of(quotation: Quotation): { claim: Claim; rule: string } | undefined;
  /** The claim that this one is reported inside of. */
  around(claim: Claim): Claim | undefined;
  /** The innermost quotation the span stands in, wholly between its marks. */
  quotation(span: Span): Quotation | undefined;
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
  const sentenceOf = (offset: number) => sentenceAt(doc, offset);
  const ids = new Map(claims.map((claim) => [claim.id, claim]));
  const pieces = claims
    .filter(speaks)
    .flatMap((claim) => claim.content.spans.map((span): Piece => ({ ...span, claim })));
  const contents = bucket(pieces, sentenceOf);
  const quotations = bucket(doc.quotations, sentenceOf);
  const isAuthors = (claim: Claim): boolean => {
    const [own] = claim.source.spans;
    if (!own || !/^(?:I|we|us|me)$/iu.test(doc.text.slice(own.start, own.end))) return false;
    return !(quotations.get(sentenceOf(own.start)) ?? []).some((q) => covers(q, own));
  };
  const reported = bucket(
    pieces.filter(({ claim }) => !isAuthors(claim)),
    sentenceOf,
  );
  const speaking = (q: Quotation) => speakerIn(q, contents.get(sentenceOf(q.inner.start)) ?? []);
  return {
    holding: (span) =>
      said(doc, innermost(span, reported.get(sentenceOf(span.start)) ?? [], ids), ids, span),
    around: ({ within }) => ids.get(within ?? ''),
    quotation: (span) =>
      (quotations.get(sentenceOf(span.start)) ?? []).filter((q) => covers(q.inner, span)).at(-1),
    of(quotation) {
      const own = carried(doc, quotation, speaking);
      if (own) return { claim: own, rule: 'quotation-of-claim' };
      const before = followed(doc, quotation, quotations.get(sentenceOf(quotation.start) - 1));
      const claim = before && carried(doc, before, speaking);
      return claim && { claim, rule: 'quotation-continued' };
    },
  };
}

/** A piece of a claim's content. */
interface Piece extends Span {
  claim: Claim;
}

/** The innermost claim among the pieces that hold the span; words of its source and cue are not its content. */
function innermost(
  span: Span,
  pieces: readonly Piece[],
  ids: ReadonlyMap<string, Claim>,
): Claim | undefined {
  let best: Claim | undefined;
  for (const { claim, ...piece } of pieces) {
    if (!covers(piece, span)) continue;
    if ([...claim.cue.spans, ...claim.source.spans].some((s) => overlaps(s, span))) continue;
    if (!best || isInner(claim, best, ids)) best = claim;
  }
  return best;
}

/** The claim, or the one around it where the words are those of that. */
function said(
  doc: Segmented,
  claim: Claim | undefined,
  ids: ReadonlyMap<string, Claim>,
  span: Span,
): Claim | undefined {
  const outer = ids.get(claim?.within ?? '');
  if (claim && isUnasked(doc, claim)) return outer;
  if (!claim || !outer) return claim;
  const quoted = claim.quoted.some((piece) => covers(piece, span)) && isTeller(claim, outer);
  return quoted || isUnsaid(doc, claim, outer) ? outer : claim;
}

/** The outermost claim that shares text with a quotation; what is reported inside it is not its voice. */
const speakerIn = (q: Quotation, pieces: readonly Piece[]): Claim | undefined =>
  pieces.find(
    (piece) => overlaps(piece, q.inner) && !covers(q.inner, piece.claim.cue.spans[0] ?? piece),
  )?.claim;

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
