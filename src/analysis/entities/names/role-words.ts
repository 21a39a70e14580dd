/** Titles and role words: what stands before and after the names of persons. */
import lists from '../lists/role-words.json';

const HEAD = 1;
const MODIFIER = 2;
const TITLE = 4;
const RANK = 8;
const KIN = 16;
const PERSON = 32;
const NAME_TOO = 64;

/** What each word is, as a sum of the above: one look-up a question. */
const kinds = new Map<string, number>();
const mark = (words: Iterable<string>, kind: number): void => {
  for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
};
const words = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

mark(words(lists.heads), HEAD | PERSON);
mark(
  words(lists.heads).map((word) => `${word}s`),
  HEAD,
);
mark(words(lists.modifiers), MODIFIER);
mark(words(lists.abbreviations), TITLE);
mark(words(lists.ranks), RANK | PERSON);
mark(words(lists.kin), KIN | PERSON);
mark(words(lists.persons), PERSON);
mark(words(lists.namesToo), NAME_TOO);

const is = (lower: string, kind: number): boolean => ((kinds.get(lower) ?? 0) & kind) !== 0;

/** True for words that head a role: "minister", "presidents", "spokeswoman". Lower case in. */
export const isRoleHead = (lower: string): boolean => is(lower, HEAD);
/** True for words that stand before a role head: "foreign", "deputy", "acting". */
export const isRoleModifier = (lower: string): boolean => is(lower, MODIFIER);
/** True for forms of address and short titles: "Mr.", "Sir", "Dr". */
export const isTitleWord = (lower: string): boolean => is(lower, TITLE);
/** True for short titles that say an office: "Sen.", "Prof", not "Mr." or "Dr". */
export const isRank = (lower: string): boolean => is(lower, RANK);
/** True for offices that are given names too, and rather that before one more word: "Dean Foster". */
export const isNameToo = (lower: string): boolean => is(lower, NAME_TOO);
/** True for "brother", "widow" …: whose it is must be said to tell a role. Lower case, singular. */
export const isKin = (lower: string): boolean => is(lower, KIN);
/** True for nouns that mean a person, office or not: "nurse", "minister", "mother". Lower case, singular. */
export const isPersonNoun = (lower: string): boolean => is(lower, PERSON);
/** True for either: a noun that may head a role. */
export const isRoleNoun = (lower: string): boolean => is(lower, HEAD | PERSON);

/** True for words made with an ending that means a person: "entomologist", "shopkeeper", "mathematician". */
export const isAgentNoun = (lower: string): boolean =>
  lower.length > 5 &&
  /(?:[^t]ist|[cs]ian|keeper|maker|worker|holder|eer|smith|person|woman|[a-z]man|owner|grapher|logue)$/.test(
    lower,
  );
