/** A noun phrase that names no entity, by its words: "the market raid was a war crime" → "market raid". */
import type { Segmented } from '../../../model/segmented';
import { isHyphen } from './hyphen';
import { isMark } from './marks';
import { type Party, words } from './noun-phrase';
import {
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from './words';

/** The longest such phrase, in tokens. */
const REACH = 7;

/**
 * The phrase whose last token is `end`, where it is a whole one: opened by a determiner, by *that*, by a verb of saying,
 * a quotation mark or the sentence's start. Undefined inside a prepositional phrase: in "the raid on the port was", the
 * port is not what was.
 */
export function phraseEndingAt(doc: Segmented, end: number): Party | undefined {
  const { tokens } = doc;
  const from = doc.sentences[tokens[end]?.sentence ?? -1]?.from ?? end;
  let start = end;
  while (start >= from && end - start < REACH && isPhraseWord(doc, start)) start--;
  if (start === end || !opensPhrase(doc, start, from)) return undefined;
  return { name: words(doc, start + 1, end + 1) };
}

function opensPhrase(doc: Segmented, i: number, from: number): boolean {
  const token = doc.tokens[i];
  if (i < from || !token) return true;
  if (DETERMINERS.has(token.lower)) return !PREPOSITIONS.has(doc.tokens[i - 1]?.lower ?? '');
  return COMMON_VERBS.has(token.lower) || isMark(token) || token.text === ':';
}

function isPhraseWord(doc: Segmented, i: number): boolean {
  const token = doc.tokens[i];
  if (!token || token.kind === 'mark') return !!token && isHyphen(token);
  return ![DETERMINERS, PREPOSITIONS, CONJUNCTIONS, PRONOUNS, AUXILIARIES, COMMON_VERBS].some(
    (set) => set.has(token.lower),
  );
}
