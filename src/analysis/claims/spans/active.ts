/** Active cues and their speakers: each verb group tried as inverted, trailing or leading. */
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { ClaimSpans } from './claim-spans';
import { complementAt } from './complements';
import { inverted } from './inverted';
import { leading, leadsToCue } from './leading';
import { type Predicate, predicateOf } from './predicates';
import { afterSpeech, inQuote } from './quotes';
import { relative } from './relative';
import { ownSubject, sharedSubject } from './subjects';
import { nextQuotation, trailing } from './trailing';

/** Proposals of every active cue outside quotations, in text order. */
export function findActive(r: Reading): ClaimSpans[] {
  const found: ClaimSpans[] = [];
  const byGroup = new Map<VerbGroup, ClaimSpans>();
  for (const group of r.groups) {
    if (inQuote(r, group.head)) continue;
    const predicate = predicateOf(r, group) ?? speechLike(r, group);
    const claim = predicate && (inverted(r, predicate) ?? withSubject(r, predicate, byGroup));
    if (!claim) continue;
    byGroup.set(group, claim);
    found.push(claim);
  }
  return found;
}

/** Any verb is a cue right behind a quotation that asks for one: "“Not yet,” the mayor *demurred*." */
function speechLike(r: Reading, group: VerbGroup): Predicate | undefined {
  if (group.shape !== 'finite' || group.passive || group.lemma === 'be' || group.lemma === 'have')
    return undefined;
  const subject = afterSpeech(r, group.from) ? undefined : ownSubject(r, group);
  if (subject && !afterSpeech(r, subject.range.from)) return undefined;
  if (!subject && !afterSpeech(r, group.from)) return undefined;
  const cue = {
    lemma: group.lemma,
    stance: 'neutral',
    takes: new Set(['speech'] as const),
  } as const;
  return { cue, group, from: group.from, to: group.to };
}

function withSubject(
  r: Reading,
  predicate: Predicate,
  known: ReadonlyMap<VerbGroup, ClaimSpans>,
): ClaimSpans | undefined {
  const { group, cue } = predicate;
  const subject = ownSubject(r, group);
  const complement = complementAt(r, predicate.to, cue);
  if (
    subject &&
    complement.kind !== 'that' &&
    cue.takes.has('speech') &&
    afterSpeech(r, subject.range.from)
  )
    return trailing(r, predicate, subject, complement);
  const within = subject && relative(r, predicate, subject);
  if (within && complement.kind !== 'that') return within;
  if (complement.kind === 'none')
    return (
      subject &&
      (trailing(r, predicate, subject, complement) ??
        nextQuotation(r, predicate, subject, complement))
    );
  if (leadsToCue(r, complement)) return undefined;
  if (subject) return leading(r, predicate, subject, complement, 'leading');
  const shared = sharedSubject(r, group, known);
  const pattern = shared?.lead ? 'led' : group.shape === 'ing' ? 'participle' : 'coordinated';
  return shared && leading(r, predicate, shared, complement, pattern);
}
