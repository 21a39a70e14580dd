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
