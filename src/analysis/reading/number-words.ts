/** Numbers in words: "two hundred and six", "a hundred", "half a million", "twenty-five". */
import type { Token } from '../../model/segmented';

/** one … nineteen, and zero. */
const ONES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
/** twenty … ninety. */
export const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);
/** hundred, thousand, million …; in India and around it also lakh (100,000) and crore (10,000,000), and "lakh crore". */
export const MAGNITUDES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
/** Words a number may begin with, beside digits: what a dispatcher waits for. */
export const NUMBER_WORDS: readonly string[] = [...ONES.keys(), ...TENS.keys()];

/** The value of number words, and the token after them; `scaled` where a magnitude word is among them. */
interface InWords {
  value: number;
  to: number;
  scaled: boolean;
}

/** Reads the number words that begin at token `at`, not past `end`. */
export function readWords(tokens: readonly Token[], at: number, end: number): InWords | undefined {
  const first = tokens[at]?.lower ?? '';
  const second = at + 1 < end ? (tokens[at + 1]?.lower ?? '') : '';
  if (first === 'a' || first === 'an') {
    const factor = MAGNITUDES.get(second);
    return factor ? sum(tokens, at + 1, end, 1) : undefined;
  }
  if (first === 'half' && (second === 'a' || second === 'an')) {
    const factor = at + 2 < end ? MAGNITUDES.get(tokens[at + 2]?.lower ?? '') : undefined;
    return factor ? { value: factor / 2, to: at + 3, scaled: true } : undefined;
  }
  if (!ONES.has(first) && !TENS.has(first)) return undefined;
  return sum(tokens, at, end, 0);
}

/** "two million three hundred and six": groups of less than a thousand, each with its magnitude. */
function sum(tokens: readonly Token[], at: number, end: number, seed: number): InWords | undefined {
  let total = 0;
  let group = seed;
  let last: 'one' | 'ten' | 'magnitude' | '' = seed ? 'one' : '';
  let smallest = Infinity;
  let to = at;
  let scaled = false;
  for (let i = at; i < end; i++) {
    const word = tokens[i]?.lower ?? '';
    const one = ONES.get(word);
    const ten = TENS.get(word);
    const factor = MAGNITUDES.get(word);
    if (
      one !== undefined &&
      (last === '' || last === 'magnitude' || (last === 'ten' && one > 0 && one < 10))
    ) {
      group += one;
      last = 'one';
    } else if (ten !== undefined && (last === '' || last === 'magnitude')) {
      group += ten;
      last = 'ten';
    } else if (factor !== undefined && group > 0 && factor < smallest) {
      scaled = true;
      if (factor === 100) group *= 100;
      else {
        total += group * factor;
        group = 0;
        smallest = factor;
      }
      last = 'magnitude';
    } else if (joins(tokens, i, end, last)) continue;
    else break;
    to = i + 1;
  }
  return to > at ? { value: total + group, to, scaled } : undefined;
}

/** "and" within a number ("two hundred and six"), a hyphen within one ("twenty-five"). */
function joins(tokens: readonly Token[], i: number, end: number, last: string): boolean {
  const next = i + 1 < end ? (tokens[i + 1]?.lower ?? '') : '';
  const word = tokens[i]?.lower;
  if (word === '-') return last === 'ten' ? ONES.has(next) : MAGNITUDES.has(next);
  return word === 'and' && last === 'magnitude' && (ONES.has(next) || TENS.has(next));
}
