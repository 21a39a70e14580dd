/** "the draconian law": an adjective is about the noun it stands before, or the entity that noun phrase names. */
import type { Token } from '../../../model/segmented';
import type { Place } from '../match/guards';
import { isMark } from '../phrase/marks';
import { isVerb } from '../phrase/party-shape';
import { headParty } from '../phrase/phrase-head';
import { DETERMINERS } from '../phrase/words';
import { isAdjectival, isNounLike, labelPhrase, takesObject } from './label-phrase';
import type { Label, TargetRule } from './rule';
import { isMatter, isPeople } from './topic';

export const modified: TargetRule = (label) => {
  if (!isAdjectival(label) && !isPlain(label) && !isBeforeHead(label)) return undefined;
  const { to } = labelPhrase(label);
  const { tokens } = label.text.doc;
  const from = /^(?:,|and)$/u.test(tokens[label.place.to]?.lower ?? '')
    ? label.place.to + 1
    : label.place.to;
  return to > from ? headParty(label.text, from, to) : undefined;
};

/** Wording of no stated class before a noun describes it ("woke activists"), adverbs and verbs aside. */
function isPlain({ noun, verb, text: { doc }, place }: Label): boolean {
  const last = doc.tokens[place.to - 1]?.lower ?? '';
  return !noun && !verb && (last === 'rights' || !/(?:ly|[^s]s)$/u.test(last));
}

/** Bodies, and the lands that are disputed between them. */
const BODY =
  /^(?:group|movement|party|organi[sz]ation|faction|coalition|alliance|network|government|administration|authorit(?:y|ies)|army|forces|garrison|region|province|territory|republic|state|enclave|settlements?|outposts?|leader|leadership|media|outlet|broadcaster|newspaper|union|mayor|minister|president|politicians?|lawmakers?|governor)$/u;

/** The token after the label, past the closing one of marks of its own: an “apostate” garrison. */
const afterMarks = (tokens: readonly Token[], { from, to }: Place): number =>
  isMark(tokens[from - 1]) && isMark(tokens[to]) ? to + 1 : to;

/** Endings of nouns of ideas and acts: "the crackpot theory". */
const ABSTRACT =
  /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ology|ory|hood|cy|rule|law|state)s?$/u;

/**
 * A noun right before people, a plan or an idea describes them too: "moderate lawmakers", "the amnesty bill". So does a
 * singular without a determiner before any plural: "extremist settlers".
 */
function isBeforeHead({ noun, text: { doc, mentions }, place, category }: Label): boolean {
  const next = doc.tokens[afterMarks(doc.tokens, place)];
  if (!noun || !next?.spaced || next.sentence !== doc.tokens[place.from]?.sentence) return false;
  if (BODY.test(next.lower)) return true; // "a jihadist movement", "the breakaway region"
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
