/** "The minister", "the 20-year-old", "the group": which entity a definite phrase without a name takes up. */
import { definiteAt } from './definite';
import type { Party, Text } from './noun-phrase';

/** How many words it may have. */
const LONGEST = 4;

/**
 * Gives a party without an entity the one its definite phrase takes up, as the entities stage has it; the party itself
 * where that is in doubt. `at` is the token the phrase is read near, `not` an entity it cannot be.
 */
export function resolveNominal(text: Text, party: Party, at: number, not?: string): Party {
  if (party.entity !== undefined) return party;
  const words = party.name.split(/\s+/u).length;
  if (words > LONGEST || !/(?:^|\s)[\p{Ll}\d][^\s]*$/u.test(party.name)) return party;
  const found = definiteAt(text, party.name.toLowerCase(), at);
  const end = found && (text.doc.tokens[found.from]?.start ?? 0) + party.name.length;
  let head = found?.from ?? 0;
  while (end !== undefined && (text.doc.tokens[head + 1]?.end ?? Infinity) <= end) head++;
  const meant = found && text.references.at(head);
  const { name = '', entity } = (meant?.form === 'nominal' && meant.referent) || {};
  return entity === undefined || entity === not ? party : { name, entity };
}
