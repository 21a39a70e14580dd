/** Where reported content ends, and where it begins when the cue comes after it. */
import { cueVerb } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import type { Range } from './claim-spans';
import { adjunctEnd, complementAt, opensQuote } from './complements';
import { sentenceEnd, sentenceStart } from './extents';

/** Token index of the first token after the quotation that token `i` stands in. */
export function quotationEnd(r: Reading, i: number): number {
  const index = r.quoteAt[i] as number;
  let end = i;
  while (end < r.tokens.length && r.quoteAt[end] === index) end++;
  return end;
}

/** Token index of the opening mark of the quotation that token `i` stands in. */
export function quotationStart(r: Reading, i: number): number {
  const index = r.quoteAt[i] as number;
  let start = i;
  while (start > 0 && r.quoteAt[start - 1] === index) start--;
  return start;
}

/**
 * End (exclusive) of content that begins at token `from` and runs on after its cue: the sentence's end, or earlier where
 * another attribution, a further report of the same speaker or the reporter's own remark takes over.
 */
export function contentEnd(r: Reading, from: number): number {
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
    if (takesOver(r, i, end)) {
      end = i;
      break;
    }
  }
  return trimEnd(r, from, end);
}

/** True where at the comma or conjunction `i` the reporter, or another attribution, takes over. */
function takesOver(r: Reading, i: number, end: number): boolean {
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
  const cue = group && cueVerb(group.lemma);
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
    !cueVerb(group.lemma)?.takes.has('speech')
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

/**
 * The content that ends right before token `before` (a source or an inverted cue): the quotation that closes there with
 * what leads into it, or the sentence up to the comma. Undefined where no comma or closing mark stands there.
 */
export function contentBefore(r: Reading, before: number): Range | undefined {
  const start = sentenceStart(r, before);
  let last = before - 1;
  const comma = /^[,—–]$/u.test(r.tokens[last]?.text ?? '') && (r.quoteAt[last] as number) < 0;
  if (comma) last--;
  if (last < 0 || r.tokens[last]?.sentence === undefined) return undefined;
  if ((r.quoteAt[last] as number) >= 0) {
    const block = r.doc.sentences[r.tokens[last]?.sentence ?? 0]?.block;
    if (block !== r.doc.sentences[r.tokens[before]?.sentence ?? 0]?.block) return undefined;
    const quoted = quotationStart(r, last);
    const lead = sentenceStart(r, quoted);
    return {
      from: lead < quoted && !opensQuote(r, lead) ? leadIn(r, lead, quoted) : quoted,
      to: last + 1,
    };
  }
  if (!comma || last < start) return undefined;
  return { from: start, to: last + 1 };
}

/** Words before a quotation in its sentence belong to the content unless they end in a cue of their own. */
function leadIn(r: Reading, lead: number, quoted: number): number {
  for (let i = lead; i < quoted; i++) {
    const group = r.groupAt[i];
    if (group && cueVerb(group.lemma)?.takes.has('speech')) return quoted;
  }
  const first = r.cls[lead] === 'coordinator' ? lead + 1 : lead;
  return /^[,:]$/u.test(r.tokens[quoted - 1]?.text ?? '') && quoted - lead > 3 ? quoted : first;
}
