/** Where reported content ends, and where it begins when the cue comes after it. */
import { cueOf } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import { adjunctEnd, complementAt } from './complements';
import { hasOwnVerb, sentenceEnd, wideEnd } from './extents';
import { quotationEnd } from './quotes';

/**
 * End (exclusive) of content that begins at token `from` and runs on after its cue: the sentence's end, or earlier where
 * another attribution, a further report of the same speaker or the reporter's own remark takes over.
 */
export function contentEnd(r: Reading, from: number, extent: Extent = 'clause'): number {
  let end = sentenceEnd(r, from);
  const home = r.quoteAt[from] as number;
  for (let i = from + 1; i < end; i++) {
    const quote = r.quoteAt[i] as number;
    if (quote >= 0 && quote !== home) {
      const close = quotationEnd(r, i);
      if (close >= end) return close;
      i = close - 1;
      continue;
    }
    if (
      takesOver(r, i, end) ||
      (extent === 'phrase' && endsPhrase(r, from, i)) ||
      closesRelative(r, from, i, extent)
    ) {
      end = i;
      break;
    }
  }
  return trimEnd(r, from, end);
}

/** How far content reaches on its own: a clause to its sentence's end, a phrase (an object, *to* …) less far. */
export type Extent = 'clause' | 'phrase';

/** After a phrase: a comma that opens no relative clause or list, or a subordinate clause. */
function endsPhrase(r: Reading, from: number, i: number): boolean {
  const text = r.tokens[i]?.text ?? '';
  if (/^(?:when|while|after|before|although|though|whereas|because|until|since)$/u.test(text))
    return i > from + 1;
  if (text === 'as' && i > from + 2)
    return (
      r.phraseAt[i + 1]?.from === i + 1 && hasOwnVerb(r, wideEnd(r, r.phraseAt[i + 1]?.to ?? i))
    );
  if (/^[—–;:]$/u.test(text)) return true;
  if (text !== ',') return false;
  const next = r.tokens[i + 1]?.lower ?? '';
  if (/^(?:which|who|whose|whom|where|including)$/u.test(next)) return false;
  return !continuesList(r, i);
}

/** "A, B and C": another noun phrase follows, then a comma or conjunction. */
function continuesList(r: Reading, comma: number): boolean {
  const word = r.tokens[comma + 1]?.lower;
  const at = word === 'and' || word === 'or' ? comma + 2 : comma + 1;
  const phrase = r.phraseAt[at];
  if (phrase?.from !== at) return false;
  const after = wideEnd(r, phrase.to);
  if (hasOwnVerb(r, after)) return false;
  return (
    at > comma + 1 ||
    /^(?:,|and|or)$/u.test(r.tokens[after]?.text ?? '') ||
    r.cls[phrase.from] === 'determiner'
  );
}

/** "…, who said it was late, is …": a comma with a finite verb right behind closes the clause around the content. */
function closesRelative(r: Reading, from: number, i: number, extent: Extent): boolean {
  if (r.tokens[i]?.text !== ',' || !hasOwnVerb(r, i + 1) || cueOf(r.groupAt[i + 1]?.lemma ?? ''))
    return false;
  if (extent === 'phrase') return true;
  for (let j = from; j < i; j++) if (r.tokens[j]?.text === ',') return false;
  return true;
}

/** True where at the comma or conjunction `i` the reporter, or another attribution, takes over. */
export function takesOver(r: Reading, i: number, end: number): boolean {
  const text = r.tokens[i]?.text;
  const comma = text === ',' || text === '—' || text === '–';
  if (!comma && r.cls[i] !== 'coordinator') return false;
  let next = comma ? i + 1 : i;
  const joined = r.cls[next] === 'coordinator';
  if (joined) next++;
  while (next < end && r.cls[next] === 'adverb') next++;
  const word = r.tokens[next]?.lower;
  if (comma && word === 'according') return true;
  if (comma && word === 'without' && r.groupAt[next + 1]?.shape === 'ing') return true;
  const group = r.groupAt[next];
  const cue = group && cueOf(group.lemma);
  if (group && cue && (group.from === next || r.cls[group.from] === 'adverb')) {
    if (
      comma &&
      group.shape === 'ing' &&
      (cue.takes.has('speech') || cue.takes.has('that') || cue.takes.has('object'))
    )
      return true;
    if (joined && group.shape === 'finite' && !group.passive && r.cls[group.from] !== 'modal')
      return complementAt(r, group.to, cue).kind !== 'none';
  }
  return comma && !joined && isTrailingAttribution(r, next, end);
}

/** "…, officials said." — a source and a cue with nothing after them. */
function isTrailingAttribution(r: Reading, at: number, end: number): boolean {
  const phrase = r.phraseAt[at];
  if (phrase?.from !== at) return false;
  const group = r.groupAt[phrase.to];
  if (
    !group ||
    group.from !== phrase.to ||
    group.shape !== 'finite' ||
    !cueOf(group.lemma)?.takes.has('speech')
  )
    return false;
  return (
    afterAdjuncts(r, group.to, end) >= end - 1 || /^[,—]$/u.test(r.tokens[group.to]?.text ?? '')
  );
}

/** The first token after all adjuncts at `i`. */
export function afterAdjuncts(r: Reading, i: number, end: number): number {
  let at = i;
  for (let steps = 0; steps < 8; steps++) {
    const next = adjunctEnd(r, at, end);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Drops closing punctuation that belongs to the sentence, not to a quotation. */
export function trimEnd(r: Reading, from: number, end: number): number {
  let to = end;
  while (
    to > from &&
    (r.quoteAt[to - 1] as number) < 0 &&
    /^[.,;:—–-]$/u.test(r.tokens[to - 1]?.text ?? '')
  )
    to--;
  return to;
}
