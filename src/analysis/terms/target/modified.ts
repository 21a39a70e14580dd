/** "the draconian law": an adjective is about the noun it stands before, or the entity that noun phrase names. */
import { headParty } from '../phrase/phrase-head';
import { isAdjectival, labelPhrase } from './label-phrase';
import type { Label, TargetRule } from './rule';

export const modified: TargetRule = (label) => {
  if (!isAdjectival(label) && !isPlain(label)) return undefined;
  const { to } = labelPhrase(label);
  return to > label.place.to ? headParty(label.text, label.place.to, to) : undefined;
};

/** Wording of no stated class before a noun describes it ("woke activists"), adverbs and verbs aside. */
function isPlain({ noun, verb, text: { doc }, place }: Label): boolean {
  const last = doc.tokens[place.to - 1]?.lower ?? '';
  return !noun && !verb && !/(?:ly|[^s]s)$/u.test(last);
}
