/** Lengths of time as values: how many of which unit, and the TIMEX3 duration. */

import type { Constant, Reading } from '../meaning';
import { type Unit, YEARS_IN } from '../vocabulary';

export interface Length extends Reading<Constant> {
  /** How many units; undefined for "several". */
  amount: number | undefined;
  unit: Unit;
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
/** Decades, centuries and millennia without a number. */
const VAGUE_YEARS: Readonly<Partial<Record<Unit, string>>> = {
  decade: 'PXY',
  century: 'PXC',
  millennium: 'PXL',
};
const isClock = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** TIMEX3 value of a length: `lengthValue(3, 'year')` is P3Y, `lengthValue(undefined, 'hour')` PTXH. */
export function lengthValue(amount: number | undefined, unit: Unit): string {
  const years = YEARS_IN[unit];
  if (unit === 'fortnight') return lengthValue(amount && 2 * amount, 'week');
  if (years) return amount === undefined ? (VAGUE_YEARS[unit] ?? 'PXY') : `P${amount * years}Y`;
  const count = amount === undefined ? 'X' : String(+amount.toFixed(2));
  return `P${isClock(unit) ? 'T' : ''}${count}${LETTERS[unit]}`;
}

/** A length as a reading that ends before token `to`. */
export const length = (
  to: number,
  amount: number | undefined,
  unit: Unit,
  hyphened = false,
): Length => ({
  to,
  meaning: { is: 'length', value: lengthValue(amount, unit) },
  amount,
  unit,
  hyphened,
});
