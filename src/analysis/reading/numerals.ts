/** Numerals: numbers in digits or words, read from tokens. Dates and figures share them. */
import type { Token } from '../../model/segmented';
import { MAGNITUDES, readWords } from './number-words';

export interface Numeral {
  value: number;
  /** The token after the last one of the number. */
  to: number;
  written: 'digits' | 'words';
  /** True where a magnitude word belongs to it: "7.5 billion". */
  scaled: boolean;
}

const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
/** No number in words is longer than this many tokens; it bounds the look ahead. */
const LONGEST = 14;

/** The factor of a magnitude word: `magnitude('billion')` is 1e9. */
export const magnitude = (word: string): number | undefined => MAGNITUDES.get(word);

/** Reads "10,000", "7.5", "1990"; undefined for anything else ("1990s", "6:40", "3/4", "5th"). */
export function digits(surface: string): number | undefined {
  if (!/^\d{1,15}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(surface)) return undefined;
  return Number(surface.replaceAll(',', ''));
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
  const words = readWords(tokens, at, end);
  return words && { ...words, written: 'words' };
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
