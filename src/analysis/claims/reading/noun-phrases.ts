/** Noun phrases: short ones by chunking ("the fund's chief economist"), without what is hung on behind. */
import type { Segmented, Token } from '../../../model/segmented';
import type { Classes } from './classify';
import type { WordClass } from './words';

/** Token indices, `to` exclusive; `head` is the last noun. */
export interface NounPhrase {
  from: number;
  to: number;
  head: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const TIME_WORD = words(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december today yesterday tomorrow tonight',
);
const TIME_UNIT = words(
  'night morning afternoon evening week weekend month year spring summer autumn fall winter',
);
const NEAR = words('last next this earlier late');
const INNER: ReadonlySet<WordClass> = new Set(['adjective', 'number', 'noun']);

/** The noun phrases of a text, in order and apart from each other. */
export function nounPhrases(doc: Segmented, { cls }: Classes): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const { from, to } of doc.sentences) {
    for (let i = from; i < to; ) {
      const phrase = phraseAt(doc.tokens, cls, i, to);
      if (phrase) found.push(phrase);
      i = phrase ? phrase.to : i + 1;
    }
  }
  return found;
}

function phraseAt(
  tokens: readonly Token[],
  cls: readonly WordClass[],
  from: number,
  limit: number,
): NounPhrase | undefined {
  const first = cls[from];
  if (first === 'pronoun') return { from, to: from + 1, head: from };
  if (first !== 'determiner' && !INNER.has(first as WordClass)) return undefined;
  let head = -1;
  let fallback = -1;
  let i = from;
  for (; i < limit; i++) {
    const now = cls[i] as WordClass;
    const token = tokens[i] as Token;
    // "the BBC's *Today* programme", "on the eve of *Friday*'s vote"
    const owned = cls[i - 1] === 'possessive' || cls[i + 1] === 'possessive';
    if (head >= 0 && opensTime(tokens, i) && !owned) break;
    if (now === 'determiner') {
      if (i > from && !(cls[i - 1] === 'determiner' || cls[i - 1] === 'number')) break;
    } else if (INNER.has(now)) {
      if (now !== 'adjective' || isHyphenated(tokens, i)) head = i;
      else fallback = i;
      if (isTime(token) && cls[i + 1] === 'noun' && i === from && cls[i + 1] !== undefined)
        return { from, to: i + 1, head: i };
    } else if (now === 'possessive') {
      if (i === from || !(INNER.has(cls[i + 1] as WordClass) || cls[i + 1] === 'determiner')) break;
    } else if (!joins(tokens, cls, i, limit)) break;
  }
  if (head < 0 && fallback > from && first === 'determiner') head = fallback;
  if (head < 0) return first === 'determiner' ? onlyDeterminers(cls, from, i) : undefined;
  let end = head + 1;
  while (end < i && cls[end] === 'mark' && tokens[end]?.text === '-') end++;
  return { from, to: end, head };
}

/** Hyphens, ampersands, adverbs before adjectives, and "pro- and anti-": what a phrase may hold between its words. */
function joins(
  tokens: readonly Token[],
  cls: readonly WordClass[],
  i: number,
  limit: number,
): boolean {
  if (i + 1 >= limit) return false;
  const token = tokens[i] as Token;
  const next = tokens[i + 1] as Token;
  if (token.text === '-' && !token.spaced)
    return !next.spaced || next.lower === 'and' || next.lower === 'or';
  if (token.text === '&' || token.text === '/') return true;
  if (tokens[i - 1]?.text === '-' && cls[i] === 'coordinator')
    return INNER.has(cls[i + 1] as WordClass);
  if (tokens[i - 1]?.text === '-' && !token.spaced) return true; // "run-up", "well-known"
  if (next.text === '-' && !next.spaced && cls[i] === 'preposition') return false;
  return cls[i] === 'adverb' && cls[i + 1] === 'adjective';
}

/** The later part of "22-year-old", "secretary-general". */
const isHyphenated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '-' && tokens[i]?.spaced === false;

/** A day's name, or "last night": a point in time behind a noun is no part of its phrase. */
const opensTime = (tokens: readonly Token[], i: number): boolean =>
  isTime(tokens[i] as Token) ||
  (NEAR.has(tokens[i]?.lower ?? '') &&
    (TIME_UNIT.has(tokens[i + 1]?.lower ?? '') || TIME_WORD.has(tokens[i + 1]?.lower ?? '')));

const isTime = (token: Token): boolean => TIME_WORD.has(token.lower);

/** "some", "the other": determiners that stand for a noun. */
function onlyDeterminers(cls: readonly WordClass[], from: number, to: number): NounPhrase {
  let end = from + 1;
  while (end < to && cls[end] === 'determiner') end++;
  return { from, to: end, head: end - 1 };
}
