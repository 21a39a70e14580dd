/** Quotations as runs of tokens: where the one at a token begins and ends, and what follows it directly. */
import type { Reading } from '../reading/reading';
import { isNaming } from './naming-cues';

/** True where token `i` is the opening mark of a quotation (the outermost one there). */
export const opensQuote = (r: Reading, i: number): boolean =>
  inQuote(r, i) && r.doc.quotations[r.quoteAt[i] as number]?.start === r.tokens[i]?.start;

/**
 * True where token `i` stands inside a quotation, its marks included; false past the ends of the text. Those are told
 * without a look: asked for what lies outside an array, engines give up the fast code of a function again and again.
 */
export const inQuote = (r: Reading, i: number): boolean =>
  i >= 0 && i < r.quoteAt.length && (r.quoteAt[i] as number) >= 0;

/** The first token after the quotation that token `i` stands in. */
export function quotationEnd(r: Reading, i: number): number {
  const index = r.quoteAt[i] as number;
  let end = i;
  while (end < r.tokens.length && r.quoteAt[end] === index) end++;
  return end;
}

/** The opening mark of the quotation that token `i` stands in. */
export function quotationStart(r: Reading, i: number): number {
  const index = r.quoteAt[i] as number;
  let start = i;
  while (start > 0 && r.quoteAt[start - 1] === index) start--;
  return start;
}

/** Index of the block token `i` stands in. */
export const blockOf = (r: Reading, i: number): number =>
  r.doc.sentences[r.tokens[i]?.sentence ?? -1]?.block ?? -1;

/** The end of the quotation that opens at `start`, and of those that follow it in its block with nothing between. */
function runOfQuotes(r: Reading, start: number): number {
  let end = quotationEnd(r, start);
  while (
    opensQuote(r, end) &&
    r.tokens[end]?.sentence !== r.tokens[end - 1]?.sentence &&
    blockOf(r, end) === blockOf(r, end - 1)
  )
    end = quotationEnd(r, end);
  return end;
}

/**
 * True where a quotation that asks for its speaker ends right before token `i`: in the same block, its last word followed
 * by a comma, question or exclamation mark ("“We lost,” …").
 */
export function afterSpeech(r: Reading, i: number): boolean {
  const comma = r.tokens[i - 1]?.text === ',' && !inQuote(r, i - 1);
  const close = comma ? i - 2 : i - 1;
  if (!inQuote(r, close) || inQuote(r, i) || blockOf(r, close) !== blockOf(r, i)) return false;
  if (isLabel(r, close)) return false;
  return comma || /^[,?!—–-]$/u.test(r.tokens[close - 1]?.text ?? '');
}

/**
 * True where the quotation whose last token is `close` is what an aside calls its noun, so that nobody's words end there:
 * "Hale, whom rivals call *“the Fox,”* told …", "Hale, nicknamed *“the Fox,”* told …".
 */
export function isLabel(r: Reading, close: number): boolean {
  const group = inQuote(r, close) ? r.groupAt[quotationStart(r, close) - 1] : undefined;
  if (!group || !(isNaming(group.lemma) || r.tokens[group.head]?.lower === 'nicknamed'))
    return false;
  const before = r.phraseAt[group.from - 1];
  const subject = before?.to === group.from ? before.from : group.from;
  if (/^(?:whom|which|that)$/u.test(r.tokens[subject - 1]?.lower ?? '')) return true;
  return group.from === group.head && r.tokens[group.from - 1]?.text === ',';
}

/** The end of what is quoted from `start` on: the quotations there, and the paragraphs they carry on into. */
export function quotedThrough(r: Reading, start: number): number {
  let end = runOfQuotes(r, start);
  for (;;) {
    const last = r.doc.quotations[r.quoteAt[end - 1] as number];
    const next = opensQuote(r, end) ? r.doc.quotations[r.quoteAt[end] as number] : undefined;
    if (!last?.open || !next || r.doc.quotations[next.continues ?? -1] !== last) return end;
    end = runOfQuotes(r, end);
  }
}

/** Words that titles write small: “The Lord *of the* Flies”. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from)$/u;

/**
 * True where the quotation that opens at a token is a name: “Old Town”, capitals throughout and no mark that parts speech, but
 * at its end a comma where `comma` allows one.
 */
export function isQuotedName(r: Reading, open: number, comma = false): boolean {
  const end = quotationEnd(r, open) - 1;
  const inner = r.tokens.slice(open + 1, comma && r.tokens[end - 1]?.text === ',' ? end - 1 : end);
  return inner.every(({ kind, text }, k) =>
    kind === 'mark'
      ? /^[-’'&]$/u.test(text)
      : /^[\p{Lu}\p{N}]/u.test(text) || (k > 0 && inner.length > 3 && SMALL.test(text)),
  );
}
