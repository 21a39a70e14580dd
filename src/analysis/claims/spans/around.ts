/** Content around a cue that stands behind or amid it: "…, he said", "…, he said, …". */
import { cueOf } from '../cues/cue-lexicon';
import { firstFrom, type Reading } from '../reading/reading';
import type { Range } from './claim-spans';
import { hasOwnVerb, sentenceStart, wideEnd } from './clauses';
import { complementAt } from './complements';
import { contentEnd, trimEnd } from './content';
import { predicateOf } from './predicates';
import {
  afterSpeech,
  blockOf,
  inQuote,
  isQuotedName,
  opensQuote,
  quotationEnd,
  quotationStart,
  quotedThrough,
} from './quotes';
import { takesOver } from './takeover';

/**
 * The content that ends right before token `before` (a source or an inverted cue): the quotation that closes there with
 * what leads into it, or the sentence up to the comma. Undefined where no comma or closing mark stands there.
 */
export function contentBefore(r: Reading, before: number): Range | undefined {
  const start = sentenceStart(r, before);
  let last = r.tokens[before - 1]?.lower === 'as' ? before - 2 : before - 1;
  const comma = /^[,—–]$/u.test(r.tokens[last]?.text ?? '') && !inQuote(r, last);
  if (comma) last--;
  if (last < 0) return undefined;
  if (inQuote(r, last)) {
    if (blockOf(r, last) !== blockOf(r, before)) return undefined;
    const quoted = quotationStart(r, last);
    const lead = sentenceStart(r, quoted);
    if (lead < quoted && r.cls[lead] === 'preposition' && isQuotedName(r, quoted, true))
      return undefined;
    const from = lead < quoted && !opensQuote(r, lead) ? leadIn(r, lead, quoted) : quoted;
    return { from: earlierParagraphs(r, earlierQuotes(r, from)), to: last + 1 };
  }
  // "traders *who*, he said, *were cheats*"
  if (comma && last > start && /^(?:who|which)$/u.test(r.tokens[last]?.lower ?? ''))
    return { from: last, to: last + 1 };
  const from = clauseStart(r, afterDateline(r, start), last);
  return comma && last >= from ? { from, to: last + 1 } : undefined;
}

/** "Lee said it was theft; *the money*, she added, …": the clause behind the last semicolon, if one before reports too. */
function clauseStart(r: Reading, start: number, last: number): number {
  let from = start;
  let reports = false;
  for (let i = start; i <= last; i++) {
    if (inQuote(r, i)) continue;
    if (r.tokens[i]?.text === ';' && reports) from = i + 1;
    if (cueOf(r.groupAt[i]?.lemma ?? '')?.takes.has('speech')) reports = true;
  }
  return from;
}

/** "OSLO (Wire) — The mayor …": the first token behind a dateline that opens a block, else `start`. */
function afterDateline(r: Reading, start: number): number {
  const block = r.doc.blocks[blockOf(r, start)];
  const first = r.tokens[start]?.text ?? '';
  if (!block || r.tokens[start]?.start !== block.start || !/^\p{Lu}{3,}$/u.test(first))
    return start;
  for (let i = start + 1; i < start + DATELINE; i++)
    if (/^(?:—|–|-|--)$/u.test(r.tokens[i]?.text ?? '') && r.tokens[i]?.spaced) return i + 1;
  return start;
}

/** Longest dateline, in tokens. */
const DATELINE = 14;

/** Words before a quotation in its sentence belong to the content unless they end in a cue of their own. */
function leadIn(r: Reading, lead: number, quoted: number): number {
  for (let i = lead; i < quoted; i++)
    if (cueOf(r.groupAt[i]?.lemma ?? '')?.takes.has('speech')) return quoted;
  const first = r.cls[lead] === 'coordinator' ? lead + 1 : lead;
  return /^[,:]$/u.test(r.tokens[quoted - 1]?.text ?? '') && quoted - lead > 3 ? quoted : first;
}

/** Quotations that end right before this one in its block, sentence after sentence, are of the same speaker. */
function earlierQuotes(r: Reading, from: number): number {
  let at = from;
  while (
    at > 0 &&
    opensQuote(r, at) &&
    inQuote(r, at - 1) &&
    blockOf(r, at - 1) === blockOf(r, at) &&
    opensQuote(r, sentenceStart(r, quotationStart(r, at - 1)))
  )
    at = quotationStart(r, at - 1);
  return at;
}

/** Back over the paragraphs that a quotation carries on from, as long as each is nothing but quotation. */
function earlierParagraphs(r: Reading, from: number): number {
  let at = from;
  for (;;) {
    const before = r.doc.quotations[r.quoteAt[at] ?? -1]?.continues;
    const opening = before === undefined ? undefined : r.doc.quotations[before];
    if (!opening || !opensQuote(r, at)) return at;
    const first = firstFrom(r.tokens, opening.start);
    const opensBlock = r.doc.blocks[blockOf(r, first)]?.start === opening.start;
    // "Lee said:" in the block before has claimed it.
    const announced = r.tokens[first - 1]?.text === ':';
    if (!opensBlock || announced || blockOf(r, first) !== blockOf(r, at - 1)) return at;
    at = first;
  }
}

/**
 * The second piece of `content` that stands before a cue, where what follows source and cue begins at token `from`. A
 * quotation goes on in a quotation only: "“We lost,” he said, *but few believed him*" is the reporter's.
 */
export function contentOnwards(r: Reading, content: Range, from: number, end: number): Range[] {
  if (inQuote(r, content.to - 1)) return contentAfter(r, resumption(r, from, end), end);
  // "He was, she said, *asleep*": the clause is broken off at its auxiliary.
  const broken = /^(?:be|have|do|modal)$/u.test(r.cls[content.to - 1] ?? '');
  if (broken && r.tokens[from]?.text === ',' && from < end - 1)
    return [{ from: from + 1, to: contentEnd(r, from + 1) }];
  return contentAfter(r, from, end);
}

/**
 * The comma before which a quotation goes on, past where it was said and what it meant ("he said at a rally in Ghent,
 * referring to the strike, “and …”"); the sentence's last token where another cue comes first or none does.
 */
function resumption(r: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (cueOf(r.groupAt[i]?.lemma ?? '')?.takes.has('speech')) break;
    if (!/^[,:;—–]$/u.test(r.tokens[i]?.text ?? '')) continue;
    if (opensQuote(r, i + 1) || r.tokens[i + 1]?.lower === 'that') return i;
  }
  return Math.max(from, end - 1);
}

/** The second piece of split content: after "…, he said," or in the quotation that opens the next sentence. */
function contentAfter(r: Reading, at: number, end: number): Range[] {
  if (at >= end - 1 || r.tokens[at]?.text === '.') {
    const next = Math.max(at + 1, end);
    const follows = opensQuote(r, next) && blockOf(r, next) === blockOf(r, at - 1);
    return follows && !asksForSpeaker(r, quotationEnd(r, next))
      ? [{ from: next, to: quotedThrough(r, next) }]
      : [];
  }
  if (!/^[,:;—]$/u.test(r.tokens[at]?.text ?? '') || takesOver(r, at, end)) return [];
  const from = at + 1;
  if (opensQuote(r, from)) return [{ from, to: quotedThrough(r, from) }];
  if (r.tokens[at]?.text === ';' && reportsAgain(r, from)) return [];
  // "He liked the plan, he said, *but not* its cost."
  if (r.cls[from] === 'coordinator' && r.tokens[from + 1]?.lower === 'not')
    return [{ from, to: contentEnd(r, from, 'phrase') }];
  const word = r.tokens[from]?.lower ?? '';
  const aside =
    /^(?:who|according|in|on|at|as|when|while|after|before|during|citing|a|an|referring)$/u;
  if (r.groupAt[from]?.shape === 'ing' || aside.test(word)) return [];
  if (isPredicate(r, at)) return [{ from, to: predicateEnd(r, from, end) }];
  if (isApposition(r, from)) return [];
  const to = contentEnd(r, from);
  return to - from > 1 && hasVerb(r, { from, to }) ? [{ from, to }] : [];
}

/** "…, the ministry says; *the department calls it* …": another speaker behind the semicolon. */
function reportsAgain(r: Reading, from: number): boolean {
  const phrase = r.phraseAt[from];
  const group = phrase?.from === from ? r.groupAt[wideEnd(r, phrase.to)] : undefined;
  const predicate = group?.shape === 'finite' && !group.passive ? predicateOf(r, group) : undefined;
  if (!predicate || r.cls[from] === 'pronoun') return false;
  // "puts it at nearly half" has no content by the longer cue "put it".
  const plain = cueOf(predicate.group.lemma);
  return (
    complementAt(r, predicate.to, predicate.cue).kind !== 'none' ||
    (plain !== undefined && complementAt(r, predicate.group.to, plain).kind !== 'none')
  );
}

/** "It was theft, he said, *plain and simple*; …": bare words behind a pronoun and its cue tell nothing of the speaker. */
function isPredicate(r: Reading, at: number): boolean {
  const cue = r.groupAt[at - 1];
  const speaker = cue?.to === at ? r.cls[cue.from - 1] : undefined;
  const phrase = r.phraseAt[at + 1];
  if (speaker !== 'pronoun' || phrase?.from !== at + 1 || r.cls[at + 1] === 'pronoun') return false;
  const joined = r.cls[phrase.to] === 'coordinator' ? r.phraseAt[phrase.to + 1] : undefined;
  const bare = r.cls[at + 1] === 'noun' || r.cls[at + 1] === 'adjective';
  return (
    bare &&
    /^\p{Ll}/u.test(r.tokens[at + 1]?.text ?? '') &&
    /^[.;]$/u.test(r.tokens[joined?.to ?? phrase.to]?.text ?? '')
  );
}

/** All of the sentence behind such words, unless somebody is reported there again. */
function predicateEnd(r: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (cueOf(r.groupAt[i]?.lemma ?? '')?.takes.has('speech')) return contentEnd(r, from);
  return trimEnd(r, from, end);
}

/** A noun phrase with no finite verb to it goes with what stands before: "…, he told his colleague, Ann Lee, who …". */
function isApposition(r: Reading, from: number): boolean {
  const phrase = r.phraseAt[from];
  return phrase?.from === from && !hasOwnVerb(r, wideEnd(r, phrase.to));
}

/** True where the quotation that ends before `at` has a speaker of its own behind it: "“B,” Jo Lee, a judge, said." */
function asksForSpeaker(r: Reading, at: number): boolean {
  if (r.tokens[at]?.sentence !== r.tokens[at - 1]?.sentence) return false;
  if (afterSpeech(r, at) && r.tokens[at - 2]?.text === ',') return true;
  const first = r.phraseAt[at];
  const group = first?.from === at ? r.groupAt[first.to] : r.groupAt[at];
  return group !== undefined && cueOf(group.lemma)?.takes.has('speech') === true;
}

/** True where a range holds a verb: content is a clause, not a noun phrase. */
export function hasVerb(r: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (r.groupAt[i] || r.cls[i] === 'modal') return true;
  return false;
}
