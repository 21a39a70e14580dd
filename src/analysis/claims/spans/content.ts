/** Where reported content ends, and where it begins when the cue comes after it. */
import { cueOf } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import { hasOwnVerb, sentenceEnd, wideEnd } from './clauses';
import { inQuote, isLabel, opensQuote, quotationEnd } from './quotes';
import { afterAdjuncts, isRemark, takesOver } from './takeover';

/**
 * End (exclusive) of content that begins at token `from` and runs on after its cue: the sentence's end, or earlier where
 * another attribution, a further report of the same speaker or the reporter's own remark takes over.
 */
export function contentEnd(r: Reading, from: number, extent: Extent = 'clause'): number {
  let end = sentenceEnd(r, from);
  const home = r.quoteAt[from] as number;
  if (home >= 0 && !opensQuote(r, from)) end = Math.min(end, quotationEnd(r, from) - 1);
  const first = opensQuote(r, from) ? quotationEnd(r, from) : from + 1;
  if (first >= end || endsLabel(r, first)) return first;
  for (let i = first; i < end; i++) {
    const quote = r.quoteAt[i] as number;
    if (quote >= 0 && quote !== home) {
      const close = quotationEnd(r, i);
      if (close >= end) return close;
      // "“hordes,” a day after …": American marks hold the comma.
      if (endsLabel(r, close) || (r.tokens[close - 2]?.text === ',' && isRemark(r, close)))
        return close;
      i = close - 1;
      continue;
    }
    if (
      takesOver(r, i, end) ||
      (extent === 'phrase' ? endsPhrase(r, from, i) : endsClause(r, i)) ||
      closesRelative(r, from, i, extent) ||
      opensRemark(r, i)
    ) {
      end = i;
      break;
    }
  }
  return trimEnd(r, from, end);
}

/** "whom rivals call “the Fox,” *told* …": the comma inside ends the aside. */
const endsLabel = (r: Reading, i: number): boolean =>
  r.tokens[i - 2]?.text === ',' && isLabel(r, i - 1);

/** "a “known associate,” *which* the records do not bear out": the comma inside the quotation parts the remark from it. */
const opensRemark = (r: Reading, i: number): boolean =>
  /^(?:which|who|whom|where)$/u.test(r.tokens[i]?.lower ?? '') &&
  inQuote(r, i - 1) &&
  r.tokens[i - 2]?.text === ',';

/** How far content reaches on its own: a clause to its sentence's end, a phrase (an object, *to* …) less far. */
type Extent = 'clause' | 'phrase';

/** "…; a report said …", "…; the money, she added, …": after a semicolon another clause with its own subject begins. */
function endsClause(r: Reading, i: number): boolean {
  if (r.tokens[i]?.text !== ';') return false;
  const phrase = r.phraseAt[i + 1];
  if (phrase?.from !== i + 1) return false;
  const to = wideEnd(r, phrase.to);
  return hasOwnVerb(r, to) || isInterposed(r, to);
}

/** ", she added,": an attribution between two commas. */
function isInterposed(r: Reading, comma: number): boolean {
  const speaker = r.tokens[comma]?.text === ',' ? r.phraseAt[comma + 1] : undefined;
  const group = speaker?.from === comma + 1 ? r.groupAt[speaker.to] : undefined;
  return (
    group !== undefined &&
    cueOf(group.lemma)?.takes.has('speech') === true &&
    r.tokens[group.to]?.text === ','
  );
}

/** After a phrase: a comma that opens no relative clause or list, or a subordinate clause. */
function endsPhrase(r: Reading, from: number, i: number): boolean {
  const text = r.tokens[i]?.text ?? '';
  if (/^(?:when|while|although|though|whereas|because)$/u.test(text)) return i > from + 1;
  if (/^(?:after|before|until|since)$/u.test(text))
    return i > from + 1 && opensSubclause(r, i + 1) && !isStillToCome(r, i + 1);
  if (text === 'as' && i > from + 2)
    return (
      r.phraseAt[i + 1]?.from === i + 1 && hasOwnVerb(r, wideEnd(r, r.phraseAt[i + 1]?.to ?? i))
    );
  if (/^[—–;:]$/u.test(text)) return true;
  if (text === 'without') return i > from && r.groupAt[i + 1]?.shape === 'ing';
  if (text === 'and' || text === 'but')
    return r.groupAt[from]?.shape === 'infinitive'
      ? leavesInfinitive(r, i + 1)
      : opensNewVerb(r, i + 1);
  if (text !== ',') return false;
  const next = r.tokens[i + 1]?.lower ?? '';
  if (/^(?:which|who|whose|whom|where|including)$/u.test(next)) return false;
  return !(continuesList(r, i) || partsRelative(r, i));
}

/** "a clip, *seen by many*, which shows him": a participle between commas before a relative clause of the same noun. */
function partsRelative(r: Reading, comma: number): boolean {
  const group = r.groupAt[comma + 1];
  const participle = group?.from === comma + 1 && group.from === group.head;
  if (!participle || !r.verb[group.head]?.forms.has('participle')) return false;
  const end = Math.min(sentenceEnd(r, comma), comma + LONGEST_ASIDE);
  for (let i = group.to; i < end; i++)
    if (r.tokens[i]?.text === ',')
      return /^(?:which|who|whose|whom)$/u.test(r.tokens[i + 1]?.lower ?? '');
  return false;
}

/** "threatened to sue but in the end *paid*": a verb that has a past of its own is no second infinitive. */
function leavesInfinitive(r: Reading, i: number): boolean {
  const at = afterAdjuncts(r, i, sentenceEnd(r, i - 1));
  const group = r.groupAt[at];
  if (group?.from !== at || group.shape !== 'finite') return false;
  const forms = r.verb[group.head]?.forms;
  return group.head > group.from || (forms?.has('past') === true && !forms.has('base'));
}

/** "after she won", "before leaving". */
function opensSubclause(r: Reading, i: number): boolean {
  if (r.groupAt[i]?.shape === 'ing') return true;
  const phrase = r.phraseAt[i];
  return phrase?.from === i && hasOwnVerb(r, wideEnd(r, phrase.to));
}

/** "urged them to wait until *the rain ends*": a clause in the present belongs to what is asked for, not to the report. */
function isStillToCome(r: Reading, i: number): boolean {
  const verb = wideEnd(r, r.phraseAt[i]?.from === i ? (r.phraseAt[i]?.to ?? i) : i);
  const group = r.groupAt[verb];
  if (group?.from !== verb || group.shape !== 'finite') return false;
  const first = r.tokens[verb]?.lower ?? '';
  if (group.head > verb || !r.verb[verb]) return /^(?:is|are|has|have|can|will)$/u.test(first);
  return r.verb[verb]?.forms.has('s') === true && !r.verb[verb]?.forms.has('past');
}

/** "calls the bill fair and its critics *call* it mad", "hailed the fall but *has* yet to …". */
function opensNewVerb(r: Reading, i: number): boolean {
  const phrase = r.phraseAt[i];
  if (phrase?.from !== i) return hasOwnVerb(r, i);
  const to = wideEnd(r, phrase.to);
  // "with the owner warning of ruin and *the union vowing* to go on"
  const group = r.groupAt[to];
  const speaks = group?.from === to && group.shape === 'ing' && cueOf(group.lemma) !== undefined;
  return speaks || hasOwnVerb(r, to);
}

/** "A, B and C": another noun phrase follows, then a comma or conjunction. */
function continuesList(r: Reading, comma: number): boolean {
  const word = r.tokens[comma + 1]?.lower;
  const at = word === 'and' || word === 'or' ? comma + 2 : comma + 1;
  const phrase = r.phraseAt[at];
  if (phrase?.from !== at) return false;
  const after = wideEnd(r, phrase.to);
  if (hasOwnVerb(r, after) || actsBehindAside(r, after)) return false;
  return (
    at > comma + 1 ||
    /^(?:,|and|or)$/u.test(r.tokens[after]?.text ?? '') ||
    r.cls[phrase.from] === 'determiner'
  );
}

/** "calm, and *the club, a town's pride, has*": a subject whose verb stands behind an aside. */
function actsBehindAside(r: Reading, comma: number): boolean {
  if (r.tokens[comma]?.text !== ',') return false;
  const end = Math.min(sentenceEnd(r, comma), comma + LONGEST_ASIDE);
  for (let i = comma + 1; i < end; i++)
    if (r.tokens[i]?.text === ',')
      return /^(?:be|have|do|modal)$/u.test(r.cls[i + 1] ?? '') || r.groupAt[i + 1]?.from === i + 1;
  return false;
}
const LONGEST_ASIDE = 18;

/** "…, who said it was late, is …": a comma with a finite verb right behind closes the clause around the content. */
function closesRelative(r: Reading, from: number, i: number, extent: Extent): boolean {
  if (r.tokens[i]?.text !== ',' || !hasOwnVerb(r, i + 1) || cueOf(r.groupAt[i + 1]?.lemma ?? ''))
    return false;
  if (extent === 'phrase') return true;
  for (let j = from; j < i; j++) if (r.tokens[j]?.text === ',') return false;
  return true;
}

/** Drops closing punctuation that belongs to the sentence, not to a quotation. */
export function trimEnd(r: Reading, from: number, end: number): number {
  let to = end;
  const home = opensQuote(r, from) ? -1 : (r.quoteAt[from] as number);
  while (
    to > from &&
    (r.quoteAt[to - 1] as number) === home &&
    /^[.,;:—–-]$/u.test(r.tokens[to - 1]?.text ?? '')
  )
    to--;
  return to;
}
