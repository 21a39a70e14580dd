/** What the next word tells: whether a noun phrase goes on, ends, or an object begins. */
import type { Token } from '../../../model/segmented';
import { closedClass, verbReading, type WordClass } from './words';

const OPENS_OBJECT: ReadonlySet<WordClass> = new Set(['determiner', 'pronoun', 'to', 'number']);

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
/** True for forms that are verbs rather than nouns, names aside. */
const isVerb = (token: Token): boolean => {
  const reading = verbReading(token.lower);
  return reading !== undefined && !reading.ratherNoun;
};

/** True where the next word may be part of the same noun phrase. */
export function opensNoun(after: Token | undefined): boolean {
  if (!after || after.kind === 'mark') return after?.text === '-' && !after.spaced;
  if (after.kind === 'number') return true;
  const closed = closedClass(after.lower);
  return closed ? closed === 'adjective' : !isVerb(after) || isCapital(after);
}

/** True where an object or a clause begins: what follows verbs, not nouns. */
export function takesObject(after: Token | undefined): boolean {
  if (!after) return false;
  if (after.kind === 'mark') return /^[“"‘':]$/u.test(after.text) || after.text === "''";
  if (/^(?:that|how|why|whether)$/u.test(after.lower)) return true;
  const closed = closedClass(after.lower);
  return closed ? OPENS_OBJECT.has(closed) : isCapital(after);
}

/** True where a noun phrase ends before the next word: at a mark, *of*, a verb or an auxiliary. */
export function endsPhrase(after: Token | undefined): boolean {
  if (!after || after.kind === 'mark') return true;
  const closed = closedClass(after.lower);
  return closed ? !/^(?:adjective|adverb|number)$/u.test(closed) : isVerb(after);
}
