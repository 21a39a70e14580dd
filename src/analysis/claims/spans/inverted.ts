/** Cue before source: "…,” said Ann Lee, a teacher." */
import type { Reading } from '../reading/reading';
import { isCollective, mayBePeople, namesBody } from '../sources/sorts';
import { contentBefore, contentOnwards, hasVerb } from './around';
import type { ClaimSpans, Range } from './claim-spans';
import { hasOwnVerb, sentenceEnd, sentenceStart, wideEnd } from './clauses';
import { contentEnd } from './content';
import { cueRange } from './cue-extent';
import type { Predicate } from './predicates';
import { afterSpeech, inQuote, isLabel, opensQuote, quotationStart, quotedThrough } from './quotes';
import { linkOf } from './second-part';
import { sourceStartingAt } from './source-after';
import { ownSubject } from './subjects';
import { afterAdjuncts } from './takeover';

/** The claim of a cue whose source stands behind it; undefined where the noun phrase there has a verb of its own. */
export function inverted(r: Reading, predicate: Predicate): ClaimSpans | undefined {
  const { group, cue } = predicate;
  const phrase = r.phraseAt[group.to];
  if (!cue.takes.has('speech') || group.shape !== 'finite' || phrase?.from !== group.to)
    return undefined;
  if (isLabel(r, r.tokens[group.from - 1]?.text === ',' ? group.from - 2 : group.from - 1))
    return undefined;
  const content = contentBefore(r, group.from);
  const opened = content && !inQuote(r, content.to - 1) && parenthetical(r, predicate, content);
  if (opened) return opened;
  if (!content && !hasOwnVerb(r, wideEnd(r, phrase.to))) return announced(r, predicate);
  if (!content || hasOwnVerb(r, wideEnd(r, phrase.to))) return undefined;
  const speaker = !cue.takes.has('addressee') && /^\p{Lu}/u.test(r.tokens[phrase.head]?.text ?? '');
  const clause = hasMainVerb(r, content) && (speaker || !ownSubject(r, group));
  if (!inQuote(r, content.to - 1) && !clause) return undefined;
  if (isSubject(r, group.from)) return undefined;
  if (!inQuote(r, content.to - 1) && isObject(r, predicate)) return undefined;
  const end = sentenceEnd(r, group.from);
  const source = sourceStartingAt(r, group.to, end);
  if (!source) return undefined;
  return {
    source: [source],
    cue: [cueRange(r, predicate)],
    content: [content, ...contentOnwards(r, content, afterAdjuncts(r, source.to, end), end)],
    lemma: cue.lemma,
    pattern: 'inverted',
    confidence: 0.85,
  };
}

/** "that the “*armed bandits*” had attacked a convoy": quoted words behind an article, with no mark that parts speech. */
function isSubject(r: Reading, at: number): boolean {
  if (!inQuote(r, at - 1) || afterSpeech(r, at)) return false;
  return r.cls[quotationStart(r, at - 1) - 1] === 'determiner';
}

/** "branded it a farce, *accused Mr Lee of* lying", "…, *urged Mr Lee to* go": what follows asks for an object, not a speaker. */
function isObject(r: Reading, { cue, group }: Predicate): boolean {
  const to = r.phraseAt[group.to]?.to ?? group.to;
  const next = r.tokens[to]?.lower ?? '';
  return next === linkOf(cue.lemma) || (next === 'to' && cue.takes.has('object-infinitive'));
}

/** True of a clause; false of "the envoy, which Lee has described as a fraud": a subject whose own verb is still to come. */
function hasMainVerb(r: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (r.groupAt[i] || r.cls[i] === 'modal') return true;
    if (r.tokens[i]?.text !== ',' || !RELATIVE.test(r.tokens[i + 1]?.lower ?? '')) continue;
    i++;
    while (i < to && r.tokens[i]?.text !== ',') i++;
  }
  return false;
}
const RELATIVE = /^(?:who|whom|whose|which)$/u;

/**
 * "Now, *says Ann Lee*, the shop is empty", "The tax, *wrote Ann Lee in a letter*, is theft": behind the adverb that opens
 * what is said, or its subject.
 */
function parenthetical(r: Reading, predicate: Predicate, opener: Range): ClaimSpans | undefined {
  const { group, cue } = predicate;
  const adverb =
    opener.to - opener.from === 1 && /^(?:adverb|subordinator)$/u.test(r.cls[opener.from] ?? '');
  const end = sentenceEnd(r, group.from);
  const subject = !adverb && opensStatement(r, opener) && r.tokens[opener.to]?.text === ',';
  const source = adverb || subject ? sourceStartingAt(r, group.to, end) : undefined;
  const close = source && subject ? afterAdjuncts(r, source.to, end) : (source?.to ?? end);
  const from = close + (r.tokens[close]?.text === ',' ? 1 : 0);
  if (subject && !(isMainVerb(r, from) && isSpeaker(r, group.to))) return undefined;
  const before = r.tokens[from - 1]?.text === ',';
  const to = source && before ? contentEnd(r, from) : from;
  if (!source || to <= from || !hasVerb(r, { from, to })) return undefined;
  return {
    source: [
      r.tokens[source.to - 1]?.text === ',' ? { from: source.from, to: source.to - 1 } : source,
    ],
    cue: [cueRange(r, predicate)],
    content: [opener, { from, to }],
    lemma: cue.lemma,
    pattern: 'inverted',
    confidence: 0.85,
  };
}

/** A noun phrase that begins the sentence, with no verb yet. */
const opensStatement = (r: Reading, opener: Range): boolean =>
  opener.from === sentenceStart(r, opener.from) &&
  r.phraseAt[opener.from]?.from === opener.from &&
  !hasMainVerb(r, opener);

/** A name, or a noun of people or bodies: "said *Ann Lee*", never "read *aloud*". */
function isSpeaker(r: Reading, at: number): boolean {
  const { text = '', lower = '' } = r.tokens[r.phraseAt[at]?.head ?? at] ?? {};
  const known = /^\p{Lu}/u.test(text) || isCollective(lower) || namesBody(lower);
  return known || mayBePeople(lower) || mayBePeople(lower.replace(/s$/u, ''));
}

/** The verb of a subject that stands before: "…, *are* Luddites". */
const isMainVerb = (r: Reading, at: number): boolean =>
  r.groupAt[at]?.from === at && r.groupAt[at]?.shape === 'finite';

/** "Said Ann Lee: “We lost.”" — the cue opens the sentence, the quotation closes it. */
function announced(r: Reading, predicate: Predicate): ClaimSpans | undefined {
  const { group, cue } = predicate;
  const start = sentenceStart(r, group.from);
  const end = sentenceEnd(r, group.from);
  const opens =
    group.from === start ||
    (group.from === start + 1 && /^(?:so|but|and)$/u.test(r.tokens[start]?.lower ?? ''));
  const source = opens ? sourceStartingAt(r, group.to, end) : undefined;
  if (!source || !/^[,:]$/u.test(r.tokens[source.to]?.text ?? '') || !opensQuote(r, source.to + 1))
    return undefined;
  const from = source.to + 1;
  return {
    source: [source],
    cue: [cueRange(r, predicate)],
    content: [{ from, to: quotedThrough(r, from) }],
    lemma: cue.lemma,
    pattern: 'announced',
    confidence: 0.8,
  };
}
