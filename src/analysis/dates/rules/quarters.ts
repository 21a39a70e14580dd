/** Quarters and halves: "the third quarter of 2009", "third-quarter", "Q3 2024", "the first half of the year". */

import type { Scan } from '../../reading/scan';
import type { Named, Reading, YearOf } from '../meaning';
import { readYearOf } from './years';

const FISCAL = new Set(['fiscal', 'financial']);

/** Reads a quarter or half with its year, before or after it. */
export function readQuarter(s: Scan, i: number): Reading<Named> | undefined {
  const short = readShort(s, i);
  if (short) return short;
  let at = i;
  let year: YearOf | undefined;
  const before = readYearBefore(s, at);
  if (before) {
    year = before.year;
    at = before.to;
  } else at = s.skip(at, 'the');
  const fiscal = FISCAL.has(s.low(at));
  if (fiscal) at = s.hyphen(at + 1);
  const which = readWhich(s, at);
  if (!which || (which.hyphened && s.low(i) === 'the')) return undefined;
  if (year !== undefined) return named(which.to, which.name, year);
  const joint = s.skip(s.skip(which.to, 'of', ','), 'fiscal');
  const after = readYearOf(s, joint) ?? theYear(s, which.to);
  if (after) return named(after.to, which.name, after.year);
  if (!which.bare) return undefined;
  const { to, meaning } = named(which.to, which.name);
  return { to, meaning: { ...meaning, ...(fiscal && { fiscal }) } };
}

const named = (to: number, name: string, year?: YearOf): Reading<Named> => ({
  to,
  meaning: { is: 'part', name, ...(year !== undefined && { year }) },
});

/** "Q3", "Q3 2024", "H1 2025". */
function readShort(s: Scan, i: number): Reading<Named> | undefined {
  const match = /^(?:([QH])([1-4]))$/u.exec(s.text(i));
  if (!match || (match[1] === 'H' && Number(match[2]) > 2)) return undefined;
  const year = readYearOf(s, s.skip(i + 1, 'of', ','));
  return named(year?.to ?? i + 1, `${match[1]}${match[2]}`, year?.year);
}

/** "this year's third quarter", "the 1988 second quarter", "last year's first half". */
function readYearBefore(s: Scan, i: number): { to: number; year: YearOf } | undefined {
  const plain = readYearOf(s, s.skip(i, 'the'));
  if (!plain) return undefined;
  const to = s.low(plain.to) === "'s" ? plain.to + 1 : plain.to;
  return { to, year: plain.year };
}

interface Which {
  to: number;
  name: string;
  /** False for halves, which need their year. */
  bare: boolean;
  hyphened: boolean;
}
/** "third quarter", "final quarter", "first half": which part of a year. */
function readWhich(s: Scan, i: number): Which | undefined {
  const last = s.low(i) === 'final' || s.low(i) === 'last' || s.low(i) === 'latter';
  const ordinal = last ? undefined : s.ordinal(i);
  const next = ordinal?.to ?? i + 1;
  if (!last && !ordinal) return undefined;
  const at = s.hyphen(next);
  const word = s.low(at);
  const rest = { to: at + 1, hyphened: at > next };
  if (word === 'quarter' && (ordinal ? ordinal.value <= 4 : s.low(i) === 'final'))
    return { ...rest, name: `Q${ordinal?.value ?? 4}`, bare: true };
  if (word === 'half' && (ordinal?.value ?? 2) <= 2)
    return { ...rest, name: `H${ordinal?.value ?? 2}`, bare: false };
  return undefined;
}

/** "of the year": this one, as the story has it. */
function theYear(s: Scan, i: number): { to: number; year: YearOf } | undefined {
  if (s.low(i) !== 'of' || s.low(i + 1) !== 'the' || s.low(i + 2) !== 'year') return undefined;
  return { to: i + 3, year: { is: 'shift', grain: 'year', by: 0, base: 'either' } };
}

/** Words quarters begin with, beside years and directions. */
export const QUARTER_WORDS: readonly string[] =
  'fiscal final first second third fourth 1st 2nd 3rd 4th q1 q2 q3 q4 h1 h2'.split(' ');
