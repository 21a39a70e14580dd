/** Titles and role words: what stands before and after the names of persons. */
import lists from '../lists/role-words.json';

const set = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));
const heads = set(lists.heads);
const modifiers = set(lists.modifiers);
const abbreviations = set(lists.abbreviations);

const singular = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** True for words that head a role: "minister", "presidents", "spokeswoman". Lower case in. */
export const isRoleHead = (lower: string): boolean =>
  heads.has(lower) || heads.has(singular(lower));
/** True for words that stand before a role head: "foreign", "deputy", "acting". */
export const isRoleModifier = (lower: string): boolean => modifiers.has(lower);
/** True for forms of address and short titles: "Mr.", "Sir", "Dr". */
export const isTitleWord = (lower: string): boolean => abbreviations.has(lower);

const PERSONS = new Set(
  `man woman boy girl child baby father mother parent son daughter brother sister husband wife uncle aunt grandfather
   grandmother friend neighbour neighbor colleague partner person suspect victim driver farmer nurse resident student
   pensioner survivor witness passenger patient customer attacker gunman shooter relative cousin nephew niece lawyer
   teacher doctor carpenter cook builder shopkeeper trader barber mechanic fisherman shepherd miner tailor baker waiter
   waitress hairdresser housewife refugee migrant worker local native citizen activist fan`.split(
    /\s+/,
  ),
);

/** True for nouns that mean a person, office or not: "nurse", "minister", "mother". Lower case, singular. */
export const isPersonNoun = (lower: string): boolean => PERSONS.has(lower) || heads.has(lower);
