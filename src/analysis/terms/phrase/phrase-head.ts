/** A noun phrase as a party: the entity its head names, else its words without the article. */
import type { Token } from '../../../model/segmented';
import { isMark } from './marks';
import { type Party, type Text, words } from './noun-phrase';
import { DETERMINERS, PRONOUNS } from './words';

/** The longest name a plain phrase gives, in tokens. */
const LONGEST = 6;
const POINTERS =
  /^(?:this|that|these|those|it|itself|there|him|her|them|himself|herself|themselves|me|us|who|what)$/u;

/**
 * The party the phrase from token `from` to `to` (exclusive) is about. A name counts only as its head: "Israeli rule"
 * is rule, "General Adam Kurtz" is Kurtz. Undefined for pronouns the article does not resolve.
 */
export function headParty(text: Text, from: number, to: number): Party | undefined {
  const { tokens } = text.doc;
  let end = to;
  while (end > from && isMark(tokens[end - 1] as Token)) end--;
  const mention = text.mentions.at(end - 1);
  if (mention && mention.to === end && mention.from >= from - 1)
    return { name: mention.entity.name, entity: mention.entity.id };
  let start = from;
  while (
    start < end &&
    (DETERMINERS.has(tokens[start]?.lower ?? '') ||
      (tokens[start]?.lower === 'such' && start < end - 1) ||
      isMark(tokens[start] as Token))
  )
    start++;
  if (start === end) return undefined;
  const last = tokens[end - 1]?.lower ?? '';
  const acronym = /^\p{Lu}{2,}$/u.test(tokens[end - 1]?.text ?? ''); // "the US", "the WHO"
  if (end - start === 1 && !acronym && (PRONOUNS.has(last) || POINTERS.test(last)))
    return undefined;
  return end - start > LONGEST
    ? { name: words(text.doc, end - LONGEST, end) }
    : { name: words(text.doc, start, end) };
}
