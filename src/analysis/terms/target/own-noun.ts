/** "the [jihadist movement]", "[undocumented migrants]": a label that takes its noun along is about what that noun means. */
import { isGroupNoun } from '../match/group-nouns';
import { words } from '../phrase/noun-phrase';
import { isPerson } from '../phrase/person';
import type { TargetRule } from './rule';
import { isPeople } from './topic';

/** Nouns of people that lists of wording have with their labels: "the right-wing press". */
const OTHERS =
  /^(?:press|media|elites?|establishment|politicians?|lobby|lawmakers?|authorities|kids|children|boys|girls|teens?|women|families|voters)$/u;

export const ownNoun: TargetRule = ({ text: { doc }, place, plainHead }) => {
  const last = doc.tokens[place.to - 1];
  if (place.to - place.from < 2 || !last?.spaced) return undefined;
  const { lower } = last;
  if (lower === 'state') return undefined; // "the deep state"
  return plainHead || isGroupNoun(lower) || isPeople(lower) || isPerson(lower) || OTHERS.test(lower)
    ? { name: words(doc, place.to - 1, place.to) }
    : undefined;
};
