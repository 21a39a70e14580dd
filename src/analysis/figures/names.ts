/** Numbers that name a thing ("Boeing 737", "Article 5", "iPhone 4", "the S&P 500"), and where the text repeats them. */

import type { Scan } from '../reading/scan';

/** After these a number is a name, whatever follows; the second list in small letters too. */
const TITLES = new Set(
  'article section chapter rule route highway interstate flight room channel resolution title phase level group type page line grade class step part volume figure table unit building apartment proposition amendment studio district ward pier gate platform terminal psalm verse act scene season episode lot item paragraph clause annex protocol directive regulation bill measure question case docket art. fig. vol. pp. p. ch. sec. area zone road street avenue tier category cat. model generation division league'.split(
    ' ',
  ),
);
const ALWAYS = new Set(
  'no. nos. version chapter page section article paragraph route flight channel room'.split(' '),
);
/** Before a place name these make it a place, and the number after it a count ("in Gaza 45 people"). */
const PLACING = new Set(['in', 'at', 'near', 'across', 'throughout', 'outside', 'around']);
/** Words in capitals that are no name before a number. */
const NO_NAME = new Set(
  'the a an and or but of in on at to for with by from than when while if as that who he she it they we more least about around some nearly almost over all only january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** True where the digits at `i` stand right after a name that they belong to. */
export function followsName(s: Scan, i: number): boolean {
  const before = s.low(i - 1);
  if (ALWAYS.has(before)) return true;
  if (!isNameWord(s, i - 1)) return TITLES.has(before) && s.capital(i - 1);
  if (TITLES.has(before)) return true;
  if (!/^\d{1,4}$|^\d{1,2}\.\d{1,2}$/u.test(s.text(i))) return false;
  const placed = PLACING.has(s.low(i - 2)) && /^[a-z]{3,}s?$|^people$/u.test(s.text(i + 1));
  return !placed;
}

/** A word with a capital in it, inside a sentence, that is no sentence opener, weekday or month. */
function isNameWord(s: Scan, i: number): boolean {
  const token = s.at(i);
  if (token?.kind !== 'word' || i <= s.from || NO_NAME.has(token.lower)) return false;
  return /\p{Lu}/u.test(token.text) && token.text !== "'s" && !token.text.endsWith('.');
}

/** The model numbers of a text: three or four digits that once stand after a name; they name it elsewhere too. */
export function collectNames(s: Scan, names: Set<string>): void {
  for (let i = s.from; i < s.to; i++)
    if (s.isNumber(i) && /^\d{3,4}$/u.test(s.text(i)) && (followsName(s, i) || hasVariant(s, i)))
      names.add(s.text(i));
}

/** "777-200LR": digits, a hyphen, digits and capitals. */
const hasVariant = (s: Scan, i: number): boolean =>
  s.hyphen(i + 1) > i + 1 &&
  s.isNumber(i + 2) &&
  s.glued(i + 3) &&
  /^[A-Z]{1,3}$/u.test(s.text(i + 3));

/** True where the digits repeat a model number and count nothing: "the 777", "a new 737 jet". */
export function repeatsName(s: Scan, i: number, names: ReadonlySet<string>): boolean {
  const text = s.text(i);
  // "737-800": the variant of a model.
  if (s.glued(i) && s.isDash(i - 1) && names.has(s.text(i - 2))) return true;
  if (!names.has(text))
    return (
      s.low(i - 1) === "'s" && s.capital(i - 2) && /^\d{3}$/u.test(text) && !isPlural(s.text(i + 1))
    );
  return (
    !/^(?:people|men|women|%|percent)$/u.test(s.low(i + 1)) &&
    !(s.glued(i) && s.text(i - 1) === '$')
  );
}

const isPlural = (word: string): boolean => /^[a-z]{3,}s$/u.test(word);
