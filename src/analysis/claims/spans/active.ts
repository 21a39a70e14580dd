/** Active cues and their speakers: each verb group tried as inverted, trailing or leading. */
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { ClaimSpans } from './claim-spans';
import { complementAt } from './complements';
import { inverted } from './inverted';
import { leading, leadsToCue } from './leading';
import { type Predicate, predicateOf } from './predicates';
import { inQuote } from './quotes';
import { ownSubject, sharedSubject } from './subjects';
import { nextQuotation, trailing } from './trailing';

/** Proposals of every active cue outside quotations, in text order. */
export function findActive(r: Reading): ClaimSpans[] {
  const found: ClaimSpans[] = [];
  const byGroup = new Map<VerbGroup, ClaimSpans>();
  for (const group of r.groups) {
    const predicate = inQuote(r, group.head) ? undefined : predicateOf(r, group);
    if (!predicate) continue;
    const claim = inverted(r, predicate) ?? withSubject(r, predicate, byGroup);
    if (!claim) continue;
    byGroup.set(group, claim);
    found.push(claim);
  }
  return found;
}

function withSubject(
  r: Reading,
  predicate: Predicate,
  known: ReadonlyMap<VerbGroup, ClaimSpans>,
): ClaimSpans | undefined {
  const { group, cue } = predicate;
  const subject = ownSubject(r, group);
  const complement = complementAt(r, predicate.to, cue);
  if (complement.kind === 'none')
    return (
      subject &&
      (trailing(r, predicate, subject, complement) ??
        nextQuotation(r, predicate, subject, complement))
    );
  if (subject && complement.kind === 'quote' && afterQuotation(r, subject.range.from))
    return trailing(r, predicate, subject, complement);
  if (leadsToCue(r, complement)) return undefined;
  if (subject) return leading(r, predicate, subject, complement, 'leading');
  const shared = sharedSubject(r, group, known);
  const pattern = shared?.lead ? 'led' : group.shape === 'ing' ? 'participle' : 'coordinated';
  return shared && leading(r, predicate, shared, complement, pattern);
}

/** True where a quotation ends right before token `i`, in the same sentence. */
const afterQuotation = (r: Reading, i: number): boolean => inQuote(r, i - 1) && !inQuote(r, i);
