/** Sentences: where they end, from the tokens of one block. */
import type { Token } from '../../model/segmented';
import { isTitle } from './tokens';

const ENDS = new Set(['.', '?', '!', '…', '..', '...', '....', '?!']);
const CLOSERS = new Set(['”', '’', '"', "'", "''", '»', ')', ']']);
/** After an abbreviation, only these begin a new sentence without doubt. */
const STARTERS = new Set(
  'the a an in on at he she it they we i but and however this that these those his her its their there after before when while as if for with from by some many most one two officials according meanwhile mr. mrs. ms. dr. “ " ‘'.split(
    ' ',
  ),
);

/**
 * The token indices at which sentences end (exclusive), the last one always `tokens.length`.
 * A full stop after an abbreviation ends a sentence only before a word that begins sentences ("in the U.S. The …"),
 * and nothing ends one before a small letter ("“Why?” he asked").
 */
export function sentenceEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const dotted = token.kind === 'word' && token.text.length > 1 && token.text.endsWith('.');
    if (!dotted && (token.kind !== 'mark' || !ENDS.has(token.text))) continue;
    let next = i + 1;
    while (next < tokens.length && CLOSERS.has(tokens[next]?.text ?? '') && isCloser(tokens, next))
      next++;
    const after = tokens[next];
    if (!after) break;
    if (!after.spaced || /^\p{Ll}/u.test(after.text)) continue;
    if (dotted && (isTitle(token.lower) || !STARTERS.has(after.lower))) continue;
    if (/^[,;:)]/u.test(after.text)) continue;
    ends.push(next);
    i = next - 1;
  }
  if (tokens.length) ends.push(tokens.length);
  return ends.flatMap((end, k) => pieces(ends[k - 1] ?? 0, end));
}

/** Tokens; no sentence of running text is near it. Tables and rubbish are cut, so that no stage meets endless ones. */
const LONGEST = 600;

/** The ends of a stretch cut into pieces of at most LONGEST tokens: its own end alone, nearly always. */
function pieces(from: number, end: number): number[] {
  const ends: number[] = [];
  for (let cut = from + LONGEST; cut < end; cut += LONGEST) ends.push(cut);
  return [...ends, end];
}

/** A straight mark closes where nothing parts it from what stands before it. */
function isCloser(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.spaced === false;
}
