/** Letter case: which sentences say something with their capitals, and which are headlines or shouting. */
import type { Segmented, Token } from '../../../model/segmented';
import { isCapital } from './fold';

/** `normal`: capitals mark names. `title`: Every Word Has One. `caps`: EVERY LETTER IS ONE. */
export type LetterCase = 'normal' | 'title' | 'caps';

/** Small words that headlines leave small; they say nothing about the letter case. */
const SMALL = new Set(
  'a an the of in on at to for from by and or but nor as with into over after vs via'.split(' '),
);

/** The letter case of each sentence. One of fewer than four telling words is normal, unless all in capitals. */
export function letterCases(doc: Segmented): LetterCase[] {
  return doc.sentences.map(({ from, to }) =>
    isByline(doc.tokens, from, to) ? 'normal' : caseOf(doc.tokens, from, to),
  );
}

/** "By Maria Lopez and Tom Reed": full of names, not a headline. */
const isByline = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.text === 'By' && to - from < 14 && !/^[.!?]$/.test(tokens[to - 1]?.text ?? '');

function caseOf(tokens: readonly Token[], from: number, to: number): LetterCase {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    const { kind, text, lower, spaced } = tokens[i] as Token;
    if (kind !== 'word' || text.length < 2 || SMALL.has(lower) || !spaced) continue;
    words++;
    if (!isCapital(text)) continue;
    capitals++;
    if (text.length > 3 && text === text.toUpperCase()) shouted++;
  }
  if (words >= 3 && shouted >= 2 && shouted >= 0.5 * words && capitals >= 0.8 * words)
    return 'caps';
  // A full sentence dense with names has a small verb; headlines mostly end without a full stop.
  const small = words - capitals;
  const stops = /^[.!?]/.test(tokens[to - 1]?.text ?? '');
  return words >= 4 && small <= (stops ? 0 : 0.2 * words) ? 'title' : 'normal';
}
