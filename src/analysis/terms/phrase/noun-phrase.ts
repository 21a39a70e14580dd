/** The noun phrase on one side of a token, as a party: an entity where it names one, else its words. */
import type { Term } from '../../../model/analysis';
import type { References } from '../../../model/references';
import type { Segmented, Token } from '../../../model/segmented';
import { isHyphen } from './hyphen';
import { isMark } from './marks';
import type { Mentioned, Mentions } from './mentions';
import {
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './words';

export type Party = NonNullable<Term['speaker']>;
export interface Text {
  doc: Segmented;
  mentions: Mentions;
  references: References;
}
/** How many tokens a plain noun phrase may run. */
const REACH = 8;

const ends = (token: Token | undefined): boolean =>
  !token ||
  (token.kind === 'mark' && !isHyphen(token)) ||
  PREPOSITIONS.has(token.lower) ||
  CONJUNCTIONS.has(token.lower) ||
  COMMON_VERBS.has(token.lower);

const party = (entity: { id: string; name: string }): Party => ({
  name: entity.name,
  entity: entity.id,
});

/**
 * The party whose noun phrase begins at token `i`: "by the US State Department" → the department; "by officials" →
 * its words. Undefined where no noun phrase begins there.
 */
export function partyAfter({ doc, mentions }: Text, i: number): Party | undefined {
  const sentence = doc.sentences[doc.tokens[i]?.sentence ?? -1];
  if (!sentence) return undefined;
  let from = i;
  while (DETERMINERS.has(doc.tokens[from]?.lower ?? '')) from++;
  let to = from;
  if (doc.tokens[from]?.lower === 'of' && from > i) {
    from--; // "some of the miners"
    to += 2;
  }
  let last: Mentioned | undefined;
  while (to < sentence.to && to - from < REACH) {
    const mention = mentions.at(to);
    if (mention) {
      last = mention;
      to = mention.to;
    } else if (ends(doc.tokens[to]) || /(?:ed|ing)$/u.test(doc.tokens[to]?.lower ?? '')) break;
    else to++;
  }
  if (to === from) return undefined;
  if (last?.to === to) return party(last.entity);
  return { name: words(doc, from, to) };
}

/**
 * The party whose noun phrase ends before token `i`, over auxiliaries and adverbs ("Israel has long called …"), and
 * over a relative pronoun and its comma ("Israel, which calls …"). Null for a subject that names nobody known.
 */
export function partyBefore({ doc, mentions }: Text, i: number): Party | null {
  const { tokens } = doc;
  const from = doc.sentences[tokens[i]?.sentence ?? -1]?.from ?? i;
  let at = i - 1;
  while (at > from && !mentions.at(at) && isAdverbial(tokens[at])) at--;
  if (RELATIVES.has(tokens[at]?.lower ?? '') && at > from) {
    at--;
    if (tokens[at]?.text === ',' && at > from) at--;
    if (tokens[at]?.text === ')') while (at > from && tokens[at]?.text !== '(') at--;
    if (tokens[at]?.text === '(') at--;
  }
  const mention = mentions.at(at);
  if (mention) return party(mention.entity);
  if (PRONOUNS.has(tokens[at]?.lower ?? '')) return null;
  let start = at;
  while (
    start >= from &&
    at - start < REACH &&
    !ends(tokens[start]) &&
    !isDeterminer(tokens[start])
  )
    start--;
  return start === at ? null : { name: words(doc, start + 1, at + 1) };
}

const isDeterminer = (token: Token | undefined): boolean => DETERMINERS.has(token?.lower ?? '');
const isAdverbial = (token: Token | undefined): boolean =>
  AUXILIARIES.has(token?.lower ?? '') || /[a-z]{3}ly$/u.test(token?.lower ?? '');

/** The text from token `from` to token `to` (exclusive); of "‘greedy’ boss" cut off behind its first mark no second one stays. */
export function words(doc: Segmented, from: number, to: number): string {
  const start = doc.tokens[from]?.start ?? 0;
  const end = doc.tokens[to - 1]?.end ?? 0;
  const opened = isMark(doc.tokens[from - 1]) && doc.tokens[from]?.spaced === false;
  const close = opened ? doc.tokens.slice(from, to).find(isMark) : undefined;
  if (!close) return doc.text.slice(start, end);
  return doc.text.slice(start, close.start) + doc.text.slice(close.end, end);
}
