/** Kind nouns: common nouns that say what a name beside them names ("the charity Shorewatch", "Vi Thuy, a village"). */
import type { EntityType } from '../../../model/analysis';
import lists from '../lists/kind-nouns.json';

const kinds = new Map<string, EntityType>();
for (const type of ['organization', 'place'] as const)
  for (const line of lists[type]) for (const word of line.split(' ')) kinds.set(word, type);
const agents = new Set(lists.agents.flatMap((line) => line.split(' ')));

/** What a noun (lower case, singular) says of the name beside it; undefined where it says nothing. */
export const kindOf = (lower: string): EntityType | undefined => kinds.get(lower);

/** True for nouns that mean a business as well as a person: "maker", "owner". Lower case, singular. */
export const isAgentKind = (lower: string): boolean => agents.has(lower);
