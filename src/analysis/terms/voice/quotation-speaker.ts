/** Whose a quotation is that no claim holds by itself: carried on over paragraphs, or after an interruption. */
import type { Claim } from '../../../model/analysis';
import type { Quotation, Segmented } from '../../../model/segmented';
import { tokenAt } from '../phrase/mentions';

/** How many paragraphs back a quotation is followed to its beginning. */
const REACH = 20;

/** Index of the sentence at an offset. */
export const sentenceAt = (doc: Segmented, offset: number): number =>
  doc.tokens[Math.min(tokenAt(doc, offset), doc.tokens.length - 1)]?.sentence ?? -1;

/** The speaker of a quotation, or of the one it carries on from the paragraph before. */
export function carried(
  doc: Segmented,
  quotation: Quotation,
  speaking: (q: Quotation) => Claim | undefined,
): Claim | undefined {
  let q: Quotation | undefined = quotation;
  for (let n = 0; q && n < REACH; n++) {
    const claim = speaking(q);
    if (claim) return claim;
    q = q.continues === undefined ? undefined : doc.quotations[q.continues];
  }
  return undefined;
}

/** The quotation of the sentence before, where this one is all of its own sentences, in the same paragraph. */
export function followed(
  doc: Segmented,
  quotation: Quotation,
  before: readonly Quotation[] = [],
): Quotation | undefined {
  const first = doc.sentences[sentenceAt(doc, quotation.start)];
  const last = doc.sentences[sentenceAt(doc, quotation.end - 1)];
  const whole = first?.start === quotation.start && last?.end === quotation.end;
  const q = before.at(-1);
  const block = q && doc.sentences[sentenceAt(doc, q.start)]?.block;
  return q && whole && block === first.block && q.end <= quotation.start ? q : undefined;
}
