/** Initials: which abbreviation stands for which full name. */

const SKIPPED = new Set('of the and for in on de la des du del et to & a an at'.split(' '));

/**
 * True where the abbreviation is made of the name's initials, small words counting or not.
 * @example matchesInitials('imf', ['international', 'monetary', 'fund']) // true
 */
export function matchesInitials(abbreviation: string, words: readonly string[]): boolean {
  const letters = abbreviation.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || words.length < 2) return false;
  const first = (list: readonly string[]) => list.map((w) => w[0]).join('');
  const content = words.filter((w) => !SKIPPED.has(w));
  const al = content.filter((w) => w !== 'al' && w !== 'el');
  return first(content) === letters || first(words) === letters || first(al) === letters;
}
