/** Initials: which abbreviation stands for which full name. */
import { known } from '../names/gazetteer';

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
  const forms = [content, words, al];
  // "U.S. Immigration and Customs Enforcement" is ICE: whose it is may go unsaid.
  if (known(words[0] ?? '') && content.length > 2) forms.push(content.slice(1));
  return forms.some((form) => first(form) === letters);
}
