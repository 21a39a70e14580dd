/** Titles and role words: what stands before and after the names of persons. */
import lists from '../lists/role-words.json';

const set = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));
const heads = set(lists.heads);
const modifiers = set(lists.modifiers);
const abbreviations = set(lists.abbreviations);

const ranks = set(lists.ranks);

const singular = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** True for words that head a role: "minister", "presidents", "spokeswoman". Lower case in. */
export const isRoleHead = (lower: string): boolean =>
  heads.has(lower) || heads.has(singular(lower));
/** True for words that stand before a role head: "foreign", "deputy", "acting". */
export const isRoleModifier = (lower: string): boolean => modifiers.has(lower);
/** True for forms of address and short titles: "Mr.", "Sir", "Dr". */
export const isTitleWord = (lower: string): boolean => abbreviations.has(lower);
/** True for short titles that say an office: "Sen.", "Prof", not "Mr." or "Dr". */
export const isRank = (lower: string): boolean => ranks.has(lower);

const KIN = new Set(
  `father mother parent son daughter brother sister husband wife uncle aunt grandfather grandmother cousin nephew niece
   widow widower fiance fiancee girlfriend boyfriend stepfather stepmother grandson granddaughter`.split(
    /\s+/,
  ),
);
const persons = set(lists.persons);

/** True for "brother", "widow" …: whose it is must be said to tell a role. Lower case, singular. */
export const isKin = (lower: string): boolean => KIN.has(lower);

/** True for nouns that mean a person, office or not: "nurse", "minister", "mother". Lower case, singular. */
export const isPersonNoun = (lower: string): boolean =>
  heads.has(lower) || ranks.has(lower) || persons.has(lower) || KIN.has(lower);

/** True for words made with an ending that means a person: "entomologist", "shopkeeper", "mathematician". */
export const isAgentNoun = (lower: string): boolean =>
  lower.length > 5 &&
  /(?:[^t]ist|[cs]ian|keeper|maker|worker|holder|eer|smith|person|woman|[a-z]man|owner|grapher|logue)$/.test(
    lower,
  );
