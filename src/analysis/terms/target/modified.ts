/** "the draconian law": an adjective is about the noun it stands before, or the entity that noun phrase names. */
import { headParty } from '../phrase/phrase-head';
import { isAdjectival, labelPhrase } from './label-phrase';
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

/** A noun right before people or a plan describes them too: "moderate lawmakers", "the amnesty bill". */
function isBeforeHead({ noun, text: { doc }, place, category }: Label): boolean {
  const next = doc.tokens[place.to];
  if (!noun || !next?.spaced || next.sentence !== doc.tokens[place.from]?.sentence) return false;
  return isPeople(next.lower) || (category !== 'armed-group' && isMatter(next.lower));
}
