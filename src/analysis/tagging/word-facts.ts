/** What is known of a word form by itself: hashes of its parts, its capitals, its place in the lexicon. */
import { hashText } from './hash';
import type { Lexicon } from './lexicon';

/** How a word is written. */
export const CASING = {
  small: 0,
  initial: 1,
  capitals: 2,
  mixed: 3,
  letter: 4,
  number: 5,
  mark: 6,
  dotted: 7,
} as const;

export interface WordFacts {
  /** Number of the form among the common words and the article's other forms, 1 and up; 0 outside the sentence. */
  id: number;
  word: number;
  lower: number;
  /** Hash of the shape with runs shortened: "Qaida" → Aa. */
  shape: number;
  /** Hashes of the first 2, 3, 4 and last 1, 2, 3, 4 letters of the lower-case form. */
  first2: number;
  first3: number;
  first4: number;
  last1: number;
  last2: number;
  last3: number;
  last4: number;
  casing: number;
  length: number;
  /** Fine cluster (1 and up), 0 for none. */
  cluster: number;
  /** Kind of word and of the context it makes (1 and up), 0 for none. */
  kind: number;
  context: number;
  /** `LISTED` bits. */
  lists: number;
}

/** The word beyond a sentence's ends. */
export const OUTSIDE: WordFacts = {
  id: 0,
  word: 11,
  lower: 12,
  shape: 13,
  first2: 14,
  first3: 14,
  first4: 14,
  last1: 15,
  last2: 15,
  last3: 15,
  last4: 15,
  casing: 9,
  length: 0,
  cluster: 0,
  kind: 0,
  context: 0,
  lists: 0,
};

/** The facts of one word form. `lower` is the token's lower-case form, `id` the number the article gives the form. */
export function wordFacts(text: string, lower: string, lexicon: Lexicon, id: number): WordFacts {
  const n = lower.length;
  const hash = hashText(lower);
  const entry = lexicon.find(hash);
  return {
    id,
    word: text === lower ? hash : hashText(text),
    lower: hash,
    shape: shapeHash(text),
    first2: n > 2 ? hashText(lower, 0, 2) : hash,
    first3: n > 3 ? hashText(lower, 0, 3) : hash,
    first4: n > 4 ? hashText(lower, 0, 4) : hash,
    last1: n > 1 ? hashText(lower, n - 1) : hash,
    last2: n > 2 ? hashText(lower, n - 2) : hash,
    last3: n > 3 ? hashText(lower, n - 3) : hash,
    last4: n > 4 ? hashText(lower, n - 4) : hash,
    casing: casingOf(text, lower),
    length: n,
    cluster: lexicon.cluster(entry),
    kind: lexicon.kind(entry),
    context: lexicon.context(entry),
    lists: lexicon.lists(entry),
  };
}

/** @example casingOf('McCain', 'mccain') // CASING.mixed */
function casingOf(text: string, lower: string): number {
  const code = text.charCodeAt(0);
  if (code < 128) {
    // Most forms, told without a pattern: small words, digits, marks.
    if (code >= 97 && code <= 122) {
      if (text === lower) return CASING.small;
    } else if (code >= 48 && code <= 57) return CASING.number;
    else if (code < 65 || code > 90) return CASING.mark;
  }
  const first = text[0] ?? '';
  if (/^\p{N}/u.test(first)) return CASING.number;
  if (!/^[\p{L}\p{M}]/u.test(text)) return CASING.mark;
  if (text === lower && first.toUpperCase() !== first) return CASING.small;
  if (text.length === 1) return CASING.letter;
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return CASING.dotted;
  const rest = text.slice(1);
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return CASING.initial;
  return text === text.toUpperCase() ? CASING.capitals : CASING.mixed;
}

/** True for words with a capital (initial, all capitals, mixed, a single letter, dotted). */
export const isCapital = (casing: number): boolean =>
  (casing >= CASING.initial && casing <= CASING.letter) || casing === CASING.dotted;

function shapeHash(text: string): number {
  let hash = 7;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const kind = unitKind(text.charCodeAt(i));
    if (kind === last) continue;
    hash = Math.imul(hash ^ kind, 0x01000193);
    last = kind;
  }
  return hash;
}

/** 1 small letter, 2 capital, 3 digit, else the code unit itself. */
function unitKind(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter ? 2 : 1;
}
