/** "the draconian law": an adjective is about the noun it stands before, or the entity that noun phrase names. */
import { headParty } from '../phrase/phrase-head';
import { isAdjectival, labelPhrase } from './label-phrase';
import type { TargetRule } from './rule';

export const modified: TargetRule = (label) => {
  if (!isAdjectival(label)) return undefined;
  const { to } = labelPhrase(label);
  return to > label.place.to ? headParty(label.text, label.place.to, to) : undefined;
};
