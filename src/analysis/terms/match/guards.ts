/** Guards: what must, or must not, stand around a form for it to be flagged. All of it is data of the entry. */
import type { Segmented, Token } from '../../../model/segmented';
import { wordsOf } from '../lexicon/inflection';
import type { Entry } from '../lexicon/schema';
import { isHyphen } from '../phrase/hyphen';

/** How far `near` and `notNear` look, in tokens of the same sentence. */
const WINDOW = 12;

export interface Place {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
}

/** Stands in a guard for any number: "boasts 300 offices". */
const NUMBER = '#';

/** True where every guard of the entry lets the match stand. */
export function passesGuards(doc: Segmented, place: Place, entry: Entry, words: readonly string[]) {
  return (
    caseFits(doc, place, entry, words) &&
    abbreviationsFit(doc, place, words) &&
    neighboursFit(doc, place, entry) &&
    (!entry.near || hasNear(doc, place, entry.near)) &&
    (!entry.notNear || !hasNear(doc, place, entry.notNear))
  );
}

/** What must, or must not, stand right before and right after. */
function neighboursFit(doc: Segmented, { from, to }: Place, entry: Entry): boolean {
  const after = (phrase: string) => phraseAt(doc, to, phrase, 1);
  const before = (phrase: string) => phraseAt(doc, from - 1, phrase, -1);
  return (
    (!entry.followedBy || entry.followedBy.some(after)) &&
    (!entry.precededBy || entry.precededBy.some(before)) &&
    !entry.notFollowedBy?.some(after) &&
    !entry.notPrecededBy?.some(before)
  );
}

/** True where each word written with a capital in the lexicon has one in the text. */
export function capitalsFit(doc: Segmented, place: Place, words: readonly string[]): boolean {
  const own = doc.tokens.slice(place.from, place.to).filter((token) => !isHyphen(token));
  return own.every((token, i) => !/^\p{Lu}/u.test(words[i] ?? '') || /^\p{Lu}/u.test(token.text));
}

function caseFits(doc: Segmented, place: Place, entry: Entry, words: readonly string[]): boolean {
  if (!entry.case) return true;
  const own = doc.tokens.slice(place.from, place.to).filter((token) => !isHyphen(token));
  if (entry.case === 'exact') return own.every((token, i) => token.text === words[i]);
  const first = doc.tokens[place.from];
  if (!first || /^\p{Ll}/u.test(first.text)) return true;
  const sentence = doc.sentences[first.sentence];
  const after = doc.tokens[place.to];
  return sentence?.from === place.from && !/^\p{Lu}/u.test(after?.text ?? '');
}

const ABBREVIATION = /^\p{Lu}{2,}s?$/u;

/** A word the lexicon writes all in capitals is an abbreviation: "DINO" is not the dinosaur. */
function abbreviationsFit(doc: Segmented, place: Place, words: readonly string[]): boolean {
  if (!words.some((word) => ABBREVIATION.test(word))) return true;
  const own = doc.tokens.slice(place.from, place.to).filter((token) => !isHyphen(token));
  return own.every(
    (token, i) => !ABBREVIATION.test(words[i] ?? '') || ABBREVIATION.test(token.text),
  );
}

/** True where the phrase stands from token `at` on (`step` 1), or ends there (`step` -1), hyphens aside. */
function phraseAt(doc: Segmented, at: number, phrase: string, step: 1 | -1): boolean {
  const words = wordsOfGuard(phrase);
  let i = at;
  for (let w = 0; w < words.length; w++) {
    const word = words[step > 0 ? w : words.length - 1 - w];
    while (doc.tokens[i] && isHyphen(doc.tokens[i] as Token)) i += step;
    const token = doc.tokens[i];
    if (word === NUMBER ? token?.kind !== 'number' : token?.lower !== word) return false;
    i += step;
  }
  return true;
}

function hasNear(doc: Segmented, place: Place, phrases: readonly string[]): boolean {
  const sentence = doc.sentences[doc.tokens[place.from]?.sentence ?? -1];
  if (!sentence) return false;
  const from = Math.max(sentence.from, place.from - WINDOW);
  const to = Math.min(sentence.to, place.to + WINDOW);
  for (let i = from; i < to; i++) {
    if (i >= place.from && i < place.to) continue;
    if (phrases.some((phrase) => phraseAt(doc, i, phrase, 1))) return true;
  }
  return false;
}

const known = new Map<string, readonly string[]>();
/** The lexicon's guards are few and asked for often: split once. */
function wordsOfGuard(phrase: string): readonly string[] {
  let words = known.get(phrase);
  if (!words) {
    words = wordsOf(phrase.toLowerCase());
    known.set(phrase, words);
  }
  return words;
}
