/** "the draconian law": an adjective is about the noun it stands before, or the entity that noun phrase names. */
import { isVerb } from '../phrase/party-shape';
import { headParty } from '../phrase/phrase-head';
import { DETERMINERS } from '../phrase/words';
import { isAdjectival, isNounLike, labelPhrase, takesObject } from './label-phrase';
import type { Label, TargetRule } from './rule';
import { isMatter, isPeople } from './topic';

export const modified: TargetRule = (label) => {
  if (!isAdjectival(label) && !isPlain(label) && !isBeforeHead(label)) return undefined;
  const { to } = labelPhrase(label);
  return to > label.place.to ? headParty(label.text, label.place.to, to) : undefined;
};

/** Wording of no stated class before a noun describes it ("woke activists"), adverbs and verbs aside. */
function isPlain({ noun, verb, text: { doc }, place }: Label): boolean {
  const last = doc.tokens[place.to - 1]?.lower ?? '';
  return !noun && !verb && (last === 'rights' || !/(?:ly|[^s]s)$/u.test(last));
}

/** Endings of nouns of ideas and acts: "the crackpot theory". */
const ABSTRACT =
  /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ology|ory|hood|cy|rule|law|state)s?$/u;

/**
 * A noun right before people, a plan or an idea describes them too: "moderate lawmakers", "the amnesty bill". So does a
 * singular without a determiner before any plural: "extremist settlers".
 */
function isBeforeHead({ noun, text: { doc, mentions }, place, category }: Label): boolean {
  const next = doc.tokens[place.to];
  if (!noun || !next?.spaced || next.sentence !== doc.tokens[place.from]?.sentence) return false;
  if (takesObject(doc.tokens[place.to + 1]) || mentions.at(place.to + 1)?.from === place.to + 1)
    return false; // "transnational repression poses a threat", "populism tests Europe"
  if (isPeople(next.lower) || (category !== 'armed-group' && isMatter(next.lower))) return true;
  if (!isNounLike(next.lower)) return false;
  if (ABSTRACT.test(next.lower)) return true;
  const bare =
    !DETERMINERS.has(doc.tokens[place.from - 1]?.lower ?? '') && !mentions.at(place.from - 1);
  const [last, plural] = [doc.tokens[place.to - 1]?.lower ?? '', /[^s]s$/u.test(next.lower)];
  return bare && plural && !/s$/u.test(last) && !isVerb(next.lower);
}
