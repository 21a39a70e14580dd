/** "the draconian law": an adjective is about the noun it stands before, or the entity that noun phrase names. */
import { isVerb } from '../phrase/party-shape';
import { headParty } from '../phrase/phrase-head';
import { DETERMINERS, PREPOSITIONS } from '../phrase/words';
import { afterMarks, isAdjectival, isNounLike, labelPhrase, takesObject } from './label-phrase';
import type { Label, TargetRule } from './rule';
import { isMatter, isPeople } from './topic';

export const modified: TargetRule = (label) => {
  const last = label.text.doc.tokens[label.place.to - 1]?.lower ?? '';
  if (PREPOSITIONS.has(last)) return undefined; // "puppets of vice"
  if (!isAdjectival(label) && !isPlain(label) && !isBeforeHead(label)) return undefined;
  const { to } = labelPhrase(label);
  const { tokens } = label.text.doc;
  const next = afterMarks(tokens, label.place);
  const from = /^(?:,|and)$/u.test(tokens[next]?.lower ?? '') ? next + 1 : next;
  return to > from ? headParty(label.text, from, to) : undefined;
};

/** Wording of no stated class before a noun describes it ("woke activists"), adverbs and verbs aside. */
function isPlain({ noun, verb, text: { doc }, place, category }: Label): boolean {
  const last = doc.tokens[place.to - 1]?.lower ?? '';
  if (category === 'evaluative-adjective' && !noun) return !/[^s]s$/u.test(last); // "a cowardly massacre"
  return !noun && !verb && (last === 'rights' || !/(?:ly|[^s]s)$/u.test(last));
}

/** Bodies, and the lands that are disputed between them. */
const BODY =
  /^(?:group|movement|party|organi[sz]ation|faction|coalition|alliance|network|government|administration|authorit(?:y|ies)|army|forces|garrison|region|province|territory|republic|state|enclave|settlements?|outposts?|leader|leadership|media|outlet|broadcaster|newspaper|union|mayor|minister|president|politicians?|lawmakers?|governor)$/u;

/** Endings of nouns of ideas and acts: "the crackpot theory". */
const ABSTRACT =
  /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ology|ory|hood|cy|rule|law|state)s?$/u;

/**
 * A noun right before people, a plan or an idea describes them too: "moderate lawmakers", "the amnesty bill". So does a
 * singular without a determiner before any plural: "extremist settlers".
 */
function isBeforeHead(label: Label): boolean {
  const { noun, text, place, category } = label;
  const { doc, mentions } = text;
  const next = doc.tokens[afterMarks(doc.tokens, place)];
  if (!noun || !next?.spaced || next.sentence !== doc.tokens[place.from]?.sentence) return false;
  if (BODY.test(next.lower)) return true; // "a jihadist movement", "the breakaway region"
  if (takesObject(doc.tokens[place.to + 1]) || mentions.at(place.to + 1)?.from === place.to + 1)
    return false; // "transnational repression poses a threat", "populism tests Europe"
  if (isPeople(next.lower) || (category !== 'armed-group' && isMatter(next.lower))) return true;
  if (!isNounLike(next.lower)) return false;
  if (ABSTRACT.test(next.lower)) return true;
  if (isSingularBefore(label)) return true;
  const bare =
    !DETERMINERS.has(doc.tokens[place.from - 1]?.lower ?? '') && !mentions.at(place.from - 1);
  const [last, plural] = [doc.tokens[place.to - 1]?.lower ?? '', /[^s]s$/u.test(next.lower)];
  return bare && plural && !/s$/u.test(last) && !isVerb(next.lower);
}

/** Pasts without an ending, and adverbs and adjectives, that follow a noun without a noun's being made of them. */
const NO_HEAD =
  /^(?:set|put|cut|hit|let|shut|split|spread|beat|burst|cast|cost|hurt|told|said|kept|left|felt|shot|went|swung|slept|dealt|meant|read|rid|sped|stuck|bit|abroad|alike|alone|again|ahead|anymore|anyway|apart|there|here|today|yesterday|tomorrow|tonight|too|instead|even|ever|never|next|last|responsible|available|dead|able|such|near|both|each|all|then|more|most|less|per|via|plus|once|twice|else|until|since|whom)$/u;

/**
 * "a terrorist den", "a gang member": what stands right after a singular without the *-s* of a present or the *-ed* of a
 * past is no verb of it, so the singular describes it.
 */
function isSingularBefore({ text: { doc }, place }: Label): boolean {
  const last = doc.tokens[place.to - 1]?.lower ?? '';
  const next = doc.tokens[afterMarks(doc.tokens, place)];
  if (!next || /(?:s|men|people)$/u.test(last) || /s$/u.test(next.lower)) return false;
  return /^\p{Ll}/u.test(next.text) && isNounLike(next.lower) && !NO_HEAD.test(next.lower);
}
