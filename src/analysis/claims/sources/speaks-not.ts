/** What a source of a type only does, or only heads: known once it is resolved. */
import type { Entity } from '../../../model/analysis';
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from '../spans/claim-spans';
import { givesThings } from '../spans/deeds';
import { inQuote } from '../spans/quotes';
import { isUnlikely } from './can-speak';

/** "The frost does not *contradict* warming", "the pill *offers* no benefit": things do so, and say nothing. */
const isThing = (r: Reading, claim: ClaimSpans): boolean =>
  isUnlikely(r, claim) && (claim.lemma === 'contradict' || givesThings(r, claim));

/**
 * True where a source that is no person gives things rather than words ("Harbour offers *discounts*"; of people it is more
 * often said of words), or is unlikely to speak and does what things do, and where a place before a colon is the topic of a
 * headline ("Kenya: pupils freed").
 */
export function speaksNot(
  r: Reading,
  claim: ClaimSpans,
  type: Entity['type'] | undefined,
): boolean {
  if (type === 'person') return false;
  if (type === undefined) return isThing(r, claim);
  const quoted = claim.content.some(({ from, to }) => inQuote(r, from) || inQuote(r, to - 1));
  const topic = type === 'place' && claim.lemma === ':' && !quoted;
  return topic || givesThings(r, claim);
}
