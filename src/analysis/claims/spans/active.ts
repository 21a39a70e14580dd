/** Active cues and their speakers: each verb group tried as inverted, trailing or leading. */
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import { announces } from './announcements';
import type { ClaimSpans } from './claim-spans';
import { sentenceStart } from './clauses';
import { type Complement, complementAt } from './complements';
import { inverted } from './inverted';
import { leading, leadsToCue } from './leading';
import { isNaming } from './naming-cues';
import { type Predicate, predicateOf } from './predicates';
import { afterSpeech, inQuote, opensQuote, quotationEnd } from './quotes';
import { relative } from './relative';
import { ownSubject, sharedSubject } from './subjects';
import { carriesPassive } from './takeover';
import { nextQuotation, trailing } from './trailing';

/** Proposals of every active cue outside quotations, in text order. */
export function findActive(r: Reading): ClaimSpans[] {
  const found: ClaimSpans[] = [];
  const byGroup = new Map<VerbGroup, ClaimSpans>();
  for (const group of r.groups) {
    if (inQuote(r, group.head)) {
      const nested = nestedReport(r, group);
      if (nested) found.push(nested);
      continue;
    }
    if (carriesPassive(r, group)) continue;
    const predicate = announces(r, group) ?? predicateOf(r, group) ?? speechLike(r, group);
    const claim = predicate && (inverted(r, predicate) ?? withSubject(r, predicate, byGroup));
    if (!claim) continue;
    byGroup.set(group, claim);
    found.push(claim);
  }
  return found;
}

/** "“My mother *says* it is over,” he said": a report inside a quotation, by somebody other than *I* and *you*. */
function nestedReport(r: Reading, group: VerbGroup): ClaimSpans | undefined {
  const predicate = predicateOf(r, group);
  const speaks = predicate?.cue.takes.has('speech') || isNaming(predicate?.cue.lemma ?? '');
  if (!predicate || !speaks || group.shape !== 'finite') return undefined;
  const subject = ownSubject(r, group);
  const first = r.tokens[subject?.range.from ?? -1];
  if (!subject || !first || r.quoteAt[subject.range.from] !== r.quoteAt[group.head])
    return undefined;
  if (/^(?:i|we|you|who|that|which|it)$/u.test(first.lower)) return undefined;
  const complement = complementAt(r, predicate.to, predicate.cue);
  const labels = complement.kind === 'object' && isLabelled(r, predicate, complement.from);
  if (!(labels || /^(?:that|clause|wh)$/u.test(complement.kind))) return undefined;
  const claim = leading(r, predicate, subject, complement, 'nested');
  // "“They call me Red”": nobody in particular.
  const general = first.lower === 'they' && labels && r.tokens[complement.from]?.lower === 'me';
  return claim && general ? { ...claim, source: [] } : claim;
}

/** "“They called *him a thief*”": an object and, right behind, what it is called. */
function isLabelled(r: Reading, { cue }: Predicate, from: number): boolean {
  const object = r.phraseAt[from];
  const label = object?.from === from ? r.phraseAt[object.to] : undefined;
  return isNaming(cue.lemma) && label !== undefined && label.from === object?.to;
}

/**
 * Any verb is a cue between its subject and a quotation: "“Not yet,” the mayor *demurred*", "she *stormed*: “Enough.”".
 */
function speechLike(r: Reading, group: VerbGroup): Predicate | undefined {
  if (group.shape !== 'finite' || group.passive || group.lemma === 'be' || group.lemma === 'have')
    return undefined;
  let to = group.to;
  while (r.cls[to] === 'adverb') to++;
  if (!r.phraseAt[group.to] && leadsToQuote(r, to)) return plainSpeech(group, to);
  if (afterSpeech(r, group.from))
    return group.from === group.head ? plainSpeech(group, group.to) : undefined;
  const subject = ownSubject(r, group);
  return subject && afterSpeech(r, subject.range.from) ? plainSpeech(group, group.to) : undefined;
}

/** A colon, or a comma, and a quotation of some length. */
const leadsToQuote = (r: Reading, at: number): boolean =>
  /^[:,]$/u.test(r.tokens[at]?.text ?? '') &&
  opensQuote(r, at + 1) &&
  quotationEnd(r, at + 1) - at > SHORTEST;

/** Fewest tokens, marks included, of a quotation that makes any verb before it a cue. */
const SHORTEST = 6;

const plainSpeech = (group: VerbGroup, to: number): Predicate => ({
  cue: { lemma: group.lemma, stance: 'neutral', takes: new Set(['speech'] as const) },
  group,
  from: group.from,
  to,
});

/** "Anyone in need, he joked, “can call me.”" — a clause begun before the cue ends in a quotation with a small letter. */
function isSplit(r: Reading, from: number, { kind, from: at }: Complement): boolean {
  if (
    kind !== 'quote' ||
    r.tokens[at]?.text !== ',' ||
    !/^(?:,|as)$/u.test(r.tokens[from - 1]?.text ?? '')
  )
    return false;
  const start = sentenceStart(r, from);
  const opens = r.phraseAt[start]?.from === start;
  return opens && /^\p{Ll}/u.test(r.tokens[at + 2]?.text ?? '');
}

function withSubject(
  r: Reading,
  predicate: Predicate,
  known: ReadonlyMap<VerbGroup, ClaimSpans>,
): ClaimSpans | undefined {
  const { group, cue } = predicate;
  const subject = ownSubject(r, group);
  const complement = complementAt(r, predicate.to, cue);
  // "“Never,” she said *in a sermon that* many heard": that is the sermon, not what she said.
  const relates = complement.kind === 'that' && r.phraseAt[complement.from - 1] !== undefined;
  if (
    subject &&
    (complement.kind !== 'that' || (relates && complement.from > predicate.to)) &&
    cue.takes.has('speech') &&
    afterSpeech(r, subject.range.from)
  )
    return trailing(r, predicate, subject, complement);
  if (subject && isSplit(r, subject.range.from, complement))
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
