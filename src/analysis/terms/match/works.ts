/** Titles of works: the regime of "her book, The Regime" is a title, not a label. */
import type { Segmented, Token } from '../../../model/segmented';
import { isMark } from '../phrase/marks';
import type { Place } from './guards';

const WORKS =
  /^(?:book|novel|film|movie|documentary|series|sitcom|musical|opera|album|song|memoir|biography|autobiography|poem|essay|podcast|painting|sculpture|exhibition|magazine|comic|game|thriller|trilogy|titled|entitled)s?$/u;
/** Small words inside a title. */
const SMALL = /^(?:the|a|an|of|and|in|on|for|to|at|with|from|by|or)$/u;
/** How long a title may be, and how far behind it its kind may stand, in tokens. */
const LONGEST = 8;
const KIND = 5;

const capital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** True where the match, written with a capital, stands in a title that a noun for a work introduces or explains. */
export function insideWork({ tokens }: Segmented, place: Place): boolean {
  if (!capital(tokens[place.from])) return false;
  const sentence = tokens[place.from]?.sentence;
  const inTitle = (i: number) =>
    tokens[i]?.sentence === sentence && (capital(tokens[i]) || SMALL.test(tokens[i]?.lower ?? ''));
  let from = place.from;
  while (from > place.from - LONGEST && inTitle(from - 1)) from--;
  while (from < place.from && !capital(tokens[from])) from++;
  let to = place.to;
  while (to < place.to + LONGEST && inTitle(to)) to++;
  return isIntroduced(tokens, from) || isExplained(tokens, to);
}

/** "her book, The …", "the film “The …”, titled The …". */
function isIntroduced(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  while (i > from - 4 && (tokens[i]?.text === ',' || isMark(tokens[i]))) i--;
  return tokens[i]?.sentence === tokens[from]?.sentence && WORKS.test(tokens[i]?.lower ?? '');
}

/** "The Dictator Next Door, a novel". */
function isExplained(tokens: readonly Token[], to: number): boolean {
  let i = to;
  while (isMark(tokens[i])) i++;
  if (tokens[i]?.text !== ',' && !isMark(tokens[to])) return false;
  while (tokens[i]?.text === ',' || isMark(tokens[i])) i++;
  if (!/^(?:an?|his|her|their|its|the)$/u.test(tokens[i]?.lower ?? '')) return false;
  for (let n = i + 1; n < i + KIND && tokens[n]?.kind === 'word'; n++)
    if (WORKS.test(tokens[n]?.lower ?? '')) return true;
  return false;
}
