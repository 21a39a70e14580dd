/** Direct, indirect or mixed: which of the content's words stand in quotation marks. */
import type { ClaimKind } from '../../model/analysis';
import type { Quotation } from '../../model/segmented';
import type { Span } from '../../model/span';

/** Quotations nest a level or two, so a few that have ended show that no earlier one is still open. */
const LOOK_BACK = 8;
const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;

/**
 * The kind of content: `direct` when all its words, or all but one of at least five, stand in quotation marks; `mixed`
 * when some do; else `indirect`.
 * @example kindOf('that it “failed badly”', [{ start: 0, end: 22 }], quotations) // 'mixed'
 */
export function kindOf(
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[],
): ClaimKind {
  let inside = 0;
  let outside = 0;
  for (const { start, end } of content) {
    const near = touching(quotations, { start, end });
    for (const match of text.slice(start, end).matchAll(WORD)) {
      const at = start + match.index;
      if (near.some((q) => q.start <= at && at < q.end)) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 || (outside === 1 && inside >= 4) ? 'direct' : 'mixed';
}

/** The pieces of the content inside quotation marks, without the marks; inner quotations are part of the outer. */
export function quotedPieces(content: readonly Span[], quotations: readonly Quotation[]): Span[] {
  const pieces: Span[] = [];
  for (const { start, end } of content)
    for (const { inner } of touching(quotations, { start, end })) {
      const piece = { start: Math.max(start, inner.start), end: Math.min(end, inner.end) };
      const last = pieces.at(-1);
      if (piece.start < piece.end && !(last && piece.start < last.end)) pieces.push(piece);
    }
  return pieces;
}

/** The quotations that share a character with a span; they are sorted by start, and inner ones follow outer ones. */
function touching(quotations: readonly Quotation[], { start, end }: Span): Quotation[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Quotation).start < end) low = middle + 1;
    else high = middle;
  }
  const found: Quotation[] = [];
  for (let i = low - 1, ended = 0; i >= 0 && ended < LOOK_BACK; i--) {
    const quotation = quotations[i] as Quotation;
    if (quotation.end > start) found.unshift(quotation);
    else ended++;
  }
  return found;
}
