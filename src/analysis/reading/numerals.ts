/** Numerals: numbers in digits or words, read from tokens. Dates and figures share them. */
import type { Token } from '../../model/segmented';

export interface Numeral {
  value: number;
  /** The token after the last one of the number. */
  to: number;
  written: 'digits' | 'words';
  /** True where a magnitude word belongs to it: "7.5 billion". */
  scaled: boolean;
}

const ONES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);
const MAGNITUDES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
const ORDINALS = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, value) => [word, value]),
);
ORDINALS.set('thirtieth', 30);

/** No number in words is longer than this many tokens; it bounds the look ahead. */
const LONGEST = 14;

/** Words a number may begin with, beside digits: what a dispatcher waits for. */
export const NUMBER_WORDS: readonly string[] = [...ONES.keys(), ...TENS.keys()];

/** The factor of a magnitude word: `magnitude('billion')` is 1e9. */
export const magnitude = (word: string): number | undefined => MAGNITUDES.get(word);

/** Reads "10,000", "7.5", "1990"; undefined for anything else ("1990s", "6:40", "3/4", "5th"). */
export function digits(surface: string): number | undefined {
  if (!/^\d{1,15}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(surface)) return undefined;
  return Number(surface.replaceAll(',', ''));
}

/** The value of "3rd", "third" or "twenty-third" (three tokens), and the token after it. */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { value: number; to: number } | undefined {
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  if (token.kind === 'number') {
    const match = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(token.text);
    return match ? { value: Number(match[1]), to: at + 1 } : undefined;
  }
  const simple = ORDINALS.get(token.lower);
  if (simple !== undefined) return { value: simple, to: at + 1 };
  const tens = TENS.get(token.lower);
  if (tens === undefined || at + 1 >= limit) return undefined;
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const rest = next < limit ? ORDINALS.get(tokens[next]?.lower ?? '') : undefined;
  return rest && rest < 10 ? { value: tens + rest, to: next + 1 } : undefined;
}

/**
 * Reads the number that begins at token `at`, not past `limit`: digits with an optional fraction and magnitude
 * ("2 1/2", "7.5 billion"), or words ("two hundred and fifty", "a hundred", "half a million", "twenty-five").
 * @example readNumeral(tokenize('two hundred and six men'), 0, 5) // { value: 206, to: 4, … }
 */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  limit: number,
): Numeral | undefined {
  const end = Math.min(limit, at + LONGEST);
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  if (token.kind === 'number') return readDigits(tokens, at, end);
  return readWords(tokens, at, end);
}

function readDigits(tokens: readonly Token[], at: number, end: number): Numeral | undefined {
  const first = digits(tokens[at]?.text ?? '');
  if (first === undefined) return undefined;
  const [value, last] = readGroups(tokens, at, end, first);
  at = last;
  const fraction = at + 1 < end ? fractionOf(tokens[at + 1]) : undefined;
  const whole = Number.isInteger(value) && fraction !== undefined;
  return scale(
    tokens,
    {
      value: whole ? value + fraction : value,
      to: at + (whole ? 2 : 1),
      written: 'digits',
      scaled: false,
    },
    end,
  );
}

/** "250 000", "1 200 000": groups of three set apart by spaces, where they end in two noughts. */
function readGroups(
  tokens: readonly Token[],
  at: number,
  end: number,
  first: number,
): readonly [value: number, last: number] {
  let value = first;
  let last = at;
  if (!/^[1-9]\d{0,2}$/u.test(tokens[at]?.text ?? '')) return [value, last];
  while (
    last + 1 < end &&
    /^\d00$/u.test(tokens[last + 1]?.text ?? '') &&
    tokens[last + 1]?.spaced
  ) {
    last++;
    value = value * 1000 + Number(tokens[last]?.text);
  }
  return [value, last];
}

function fractionOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  const sign = FRACTIONS.get(token.text);
  if (sign !== undefined) return sign;
  const match = token.spaced ? /^([1-9])\/([2-9])$/u.exec(token.text) : null;
  return match && Number(match[1]) < Number(match[2])
    ? Number(match[1]) / Number(match[2])
    : undefined;
}

/** Multiplies by the magnitude words that follow; a hyphen may stand between ("5-million"). */
function scale(tokens: readonly Token[], numeral: Numeral, end: number): Numeral {
  let { value, to, scaled } = numeral;
  for (;;) {
    const next = tokens[to]?.text === '-' ? to + 1 : to;
    const factor = next < end ? MAGNITUDES.get(tokens[next]?.lower ?? '') : undefined;
    if (factor === undefined) return { ...numeral, value, to, scaled };
    value *= factor;
    to = next + 1;
    scaled = true;
  }
}

function readWords(tokens: readonly Token[], at: number, end: number): Numeral | undefined {
  const first = tokens[at]?.lower ?? '';
  const second = at + 1 < end ? (tokens[at + 1]?.lower ?? '') : '';
  if (first === 'a' || first === 'an') {
    const factor = MAGNITUDES.get(second);
    return factor ? sum(tokens, at + 1, end, 1) : undefined;
  }
  if (first === 'half' && (second === 'a' || second === 'an')) {
    const factor = at + 2 < end ? MAGNITUDES.get(tokens[at + 2]?.lower ?? '') : undefined;
    return factor ? { value: factor / 2, to: at + 3, written: 'words', scaled: true } : undefined;
  }
  if (!ONES.has(first) && !TENS.has(first)) return undefined;
  return sum(tokens, at, end, 0);
}

/** "two million three hundred and six": groups of less than a thousand, each with its magnitude. */
function sum(tokens: readonly Token[], at: number, end: number, seed: number): Numeral | undefined {
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
  return to > at ? { value: total + group, to, written: 'words', scaled } : undefined;
}

/** "and" within a number ("two hundred and six"), a hyphen within one ("twenty-five"). */
function joins(tokens: readonly Token[], i: number, end: number, last: string): boolean {
  const next = i + 1 < end ? (tokens[i + 1]?.lower ?? '') : '';
  const word = tokens[i]?.lower;
  if (word === '-') return last === 'ten' ? ONES.has(next) : MAGNITUDES.has(next);
  return word === 'and' && last === 'magnitude' && (ONES.has(next) || TENS.has(next));
}
