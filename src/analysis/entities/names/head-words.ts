/** Head words: the last or first word of a name that says what it names. */
import type { EntityType } from '../../../model/analysis';
import lists from '../lists/head-words.json';

const heads = new Map<string, EntityType>();
for (const type of ['work', 'event', 'place', 'organization'] as const)
  for (const line of lists[type]) for (const word of line.split(' ')) heads.set(word, type);
// Words of both kinds, by what news texts mean with them most.
heads.set('house', 'place').set('office', 'organization').set('station', 'place');

/** The type a head word (lower case) gives its name: "ministry" → organization, "river" → place. */
export const headType = (lower: string): EntityType | undefined =>
  heads.get(lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** Heads that take a complement: "Ministry of", "Battle of", "Council on", "Centers for". */
const LEADS = new Map<string, EntityType>();
for (const [type, words] of [
  [
    'organization',
    `academy agency alliance army assembly association bank board brotherhood bureau center centers centre chamber church
     coalition college command commission committee confederation congress council court department directorate doctors
     federation forum foundation friends front fund group house institute league ministry movement museum office order
     organisation organization parliament parties party reporters school secretariat senate society union university
     women sons partners campaign network society supreme high authority faculty inspectorate observatory front brigade
     conference institution division army states associates bar office`,
  ],
  [
    'place',
    `bay cape city gate gulf hall islands isle isles kingdom lake mount palace port province republic river sea state states strait straits temple tower town township valley village port commonwealth sultanate emirate horn cathedral`,
  ],
  ['event', 'battle siege feast festival war massacre treaty convention day'],
  ['work', 'declaration law statute code charter covenant constitution bill book'],
] as [EntityType, string][])
  for (const word of words.split(/\s+/)) if (word) LEADS.set(word, type);

/** The type of "X of/for/on …" by its first head X (lower case), or undefined where X takes no complement. */
export const leadType = (lower: string): EntityType | undefined => LEADS.get(lower);
