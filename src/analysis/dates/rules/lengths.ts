/** Lengths of time: "three years", "a 27-year contract", "the past two months", "several weeks", "decades". */

import { NUMBER_WORDS } from '../../reading/numerals';
import type { Scan } from '../../reading/scan';
import type { Constant, Reading } from '../meaning';
import { isPluralUnit, UNITS, type Unit, YEARS_IN } from '../vocabulary';
import { type Amount, readAmount } from './amounts';

export interface Length extends Reading<Constant> {
  /** How many units; undefined for "several". */
  amount: number | undefined;
  unit: Unit;
  /** True with a determiner before it: "the past three years". */
  framed: boolean;
  /** True for "three-year". */
  hyphened: boolean;
}

const LETTERS: Readonly<Partial<Record<Unit, string>>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
};
const isClock = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** TIMEX3 value of a length: `lengthValue(3, 'year')` is P3Y, `lengthValue(undefined, 'hour')` PTXH. */
export function lengthValue(amount: number | undefined, unit: Unit): string {
  const years = YEARS_IN[unit];
  if (years) return amount === undefined ? (VAGUE_YEARS[unit] ?? 'PXY') : `P${amount * years}Y`;
  const count = amount === undefined ? 'X' : String(+amount.toFixed(2));
  return `P${isClock(unit) ? 'T' : ''}${count}${LETTERS[unit]}`;
}
const VAGUE_YEARS: Readonly<Partial<Record<Unit, string>>> = {
  decade: 'PXY',
  century: 'PXC',
  millennium: 'PXL',
};

/** Words before the number that belong to the span, longest first. */
const APPROXIMATORS: readonly (readonly string[])[] = [
  ['a', 'little', 'more', 'than'],
  ['a', 'little', 'over'],
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
  ['not', 'more', 'than'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ['well', 'over'],
  ['an', 'additional'],
  ['an', 'estimated'],
  ['a', 'further'],
  ['about'],
  ['around'],
  ['some'],
  ['nearly'],
  ['almost'],
  ['roughly'],
  ['approximately'],
  ['over'],
  ['under'],
  ['another'],
  ['barely'],
];
/** First words of approximators. */
export const APPROXIMATOR_WORDS: readonly string[] = [
  ...new Set(APPROXIMATORS.map((words) => words[0] ?? '')),
];

/** The token after an approximator that begins at `i`; `i` where there is none. */
export function skipApproximator(s: Scan, i: number): number {
  for (const words of APPROXIMATORS)
    if (words.every((word, k) => s.low(i + k) === word)) return i + words.length;
  return i;
}

/** Between article and number: they make it a stretch of time ("the past three years"). */
const FRAMES = new Set([
  'past',
  'last',
  'next',
  'first',
  'following',
  'coming',
  'previous',
  'preceding',
  'final',
  'remaining',
  'subsequent',
  'ensuing',
  'succeeding',
  'intervening',
  'latest',
  'entire',
  'same',
  'opening',
  'closing',
  'early',
]);
const DETERMINERS = new Set(['the', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'my']);

/** Reads a length of time; bare plurals ("years") are not read here. */
export function readLength(s: Scan, i: number): Length | undefined {
  const frame = readFrame(s, i);
  const start = frame ?? skipApproximator(s, i);
  // "the past year", "the first week": one unit.
  const one =
    frame !== undefined && s.low(i) === 'the' ? singleUnit(s, start, s.low(start - 1)) : undefined;
  if (one) return one;
  const inner = frame !== undefined ? skipApproximator(s, start) : start;
  const amount = readAmount(s, inner);
  if (!amount) return undefined;
  return withUnit(s, amount, frame !== undefined);
}

/** The token after "the past", "the next", "the", "these". */
function readFrame(s: Scan, i: number): number | undefined {
  if (DETERMINERS.has(s.low(i))) return FRAMES.has(s.low(i + 1)) ? i + 2 : i + 1;
  return /^(?:past|last|next|coming)$/u.test(s.low(i)) ? i + 1 : undefined;
}

function singleUnit(s: Scan, at: number, before: string): Length | undefined {
  const unit = UNITS.get(s.low(at));
  if (!unit || isPluralUnit(s.low(at)) || before !== 'past') return undefined;
  return {
    to: at + 1,
    meaning: { is: 'length', value: lengthValue(1, unit) },
    amount: 1,
    unit,
    framed: true,
    hyphened: false,
  };
}

/** Adjectives between number and unit. */
const BETWEEN = new Set([
  'more',
  'consecutive',
  'straight',
  'full',
  'whole',
  'long',
  'further',
  'additional',
  'trading',
  'business',
  'working',
  'calendar',
  'extra',
  'successive',
  'further',
  'fiscal',
  'solid',
]);

function withUnit(s: Scan, amount: Amount, framed: boolean): Length | undefined {
  let at = amount.to;
  const hyphen = s.hyphen(at);
  const hyphened = hyphen > at;
  at = hyphen;
  if (!hyphened && BETWEEN.has(s.low(at))) at++;
  const unit = UNITS.get(s.low(at));
  if (!unit) return undefined;
  const plural = isPluralUnit(s.low(at));
  if (amount.plural && !plural && !hyphened && !isNounAfter(s, at + 1)) return undefined;
  if (unit === 'quarter' && !plural) return undefined;
  if (unit === 'second' && !plural && !hyphened) return undefined;
  if (isAge(s, at + 1)) return undefined;
  let to = at + 1;
  let value = amount.value;
  if (
    s.low(to) === 'and' &&
    s.low(to + 1) === 'a' &&
    s.low(to + 2) === 'half' &&
    value !== undefined
  ) {
    value += 0.5;
    to += 3;
  }
  if (s.low(s.hyphen(to)) === 'long' && s.hyphen(to) > to) to = s.hyphen(to) + 1;
  if (s.low(to) === 'or' && (s.low(to + 1) === 'so' || s.low(to + 1) === 'more')) to += 2;
  if (s.low(to) === 'or' && s.low(to + 1) === 'two' && amount.value === 1) {
    to += 2;
    value = undefined;
  }
  return {
    to,
    meaning: { is: 'length', value: lengthValue(value, unit) },
    amount: value,
    unit,
    framed,
    hyphened,
  };
}

/** "a four year low": a singular unit with a number above one stands before a noun. */
const isNounAfter = (s: Scan, i: number): boolean =>
  s.at(i)?.kind === 'word' && !/^(?:of|and|in|to|the|a|is|was|for|on|at)$/u.test(s.low(i));

/** "a 12-year-old", "18 years old", "26 years of age": ages are no stretch of the story's time. */
function isAge(s: Scan, i: number): boolean {
  const at = s.hyphen(i);
  return (
    s.low(at) === 'old' || s.low(at) === 'olds' || (s.low(i) === 'of' && s.low(i + 1) === 'age')
  );
}

/** Words a length may begin with, beside digits. */
export const LENGTH_WORDS: readonly string[] = [
  ...APPROXIMATOR_WORDS,
  ...DETERMINERS,
  ...NUMBER_WORDS,
  'past',
  'last',
  'next',
  'coming',
  'a',
  'an',
  'several',
  'few',
  'many',
  'half',
  'dozens',
  'hundreds',
  'thousands',
  'between',
  'more',
  'less',
];
