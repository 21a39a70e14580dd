/** Days of a month: "November 28, 2024", "28 Nov.", "the 5th of May", "2024-11-28", "11/28/2024". */

import type { Scan } from '../../reading/scan';
import { daysInMonth, isDay } from '../calendar';
import type { DayOfMonth, Reading, YearOf } from '../meaning';
import { monthAt } from './months';
import { readShift } from './shifts';
import { readYearOf } from './years';

/** A day number at `i`: "5" or "5th". */
function dayAt(s: Scan, i: number): number | undefined {
  const match = s.isNumber(i) ? /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(s.text(i)) : null;
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

const day = (to: number, day: number, month?: number, year?: YearOf): Reading<DayOfMonth> => ({
  to,
  meaning: {
    is: 'day',
    day,
    ...(month !== undefined && { month }),
    ...(year !== undefined && { year }),
  },
});

/** The year after a day and month: ", 2024", "2024", "of that year", "this year". */
function yearAfter(s: Scan, i: number): { to: number; year: YearOf } | undefined {
  const joint = s.low(i) === ',' || s.low(i) === 'of' ? i + 1 : i;
  return readYearOf(s, joint);
}

/** "November 28", "Nov. 28th, 2024". */
export function readMonthDay(s: Scan, i: number): Reading<DayOfMonth> | undefined {
  const month = monthAt(s, i);
  if (!month) return undefined;
  const at = s.skip(i + 1, 'the');
  const number = dayAt(s, at);
  if (!number || !fits(number, month) || isCounted(s, at + 1)) return undefined;
  const year = yearAfter(s, at + 1);
  return day(year?.to ?? at + 1, number, month, year?.year);
}

/** There is no 30 February; there is a 29th, in some years. */
const fits = (day: number, month: number): boolean => day <= daysInMonth(2000, month);

/** "March 8 percent", "May 5 p.m.": the number belongs to what follows. */
const isCounted = (s: Scan, i: number): boolean =>
  /^(?:%|percent|million|billion|points|a\.m\.|p\.m\.|am|pm)$/u.test(s.low(i));

/** "28 November 2024", "the 5th of May", "19th of August". */
export function readDayMonth(s: Scan, i: number): Reading<DayOfMonth> | undefined {
  const at = s.skip(i, 'the');
  const ordinal = s.ordinal(at);
  const number = ordinal ? ordinal.value : dayAt(s, at);
  if (!number) return undefined;
  const to = s.skip(ordinal ? ordinal.to : at + 1, 'of');
  const month = monthAt(s, to);
  if (!month && ordinal) return readDayOfThat(s, to, number);
  if (!month || !fits(number, month)) return undefined;
  const year = yearAfter(s, to + 1);
  return day(year?.to ?? to + 1, number, month, year?.year);
}

/** "the 28th of that month": of the month in hand. */
function readDayOfThat(s: Scan, i: number, number: number): Reading<DayOfMonth> | undefined {
  const shift = number <= 31 && s.low(i - 1) === 'of' ? readShift(s, i) : undefined;
  const inHand = shift?.meaning.grain === 'month' && shift.meaning.by === 0;
  return inHand ? day(shift.to, number) : undefined;
}

/** "the 12th", of the month in hand, where no noun follows ("the 12th man"). */
export function readBareDay(s: Scan, i: number): Reading<DayOfMonth> | undefined {
  if (s.low(i) !== 'the' || !/^\d{1,2}(?:st|nd|rd|th)$/u.test(s.text(i + 1))) return undefined;
  const number = dayAt(s, i + 1);
  if (!number || s.low(i - 1) !== 'on') return undefined;
  const next = s.at(i + 2);
  return !next || next.kind === 'mark' ? day(i + 2, number) : undefined;
}

/** "2024-11-28" (five tokens) and "2024/11/28", "11/28/2024", "28.11.2024" (one). */
export function readNumericDay(s: Scan, i: number): Reading<DayOfMonth> | undefined {
  if (!/^\d/u.test(s.text(i))) return undefined;
  if (
    /^\d{4}$/u.test(s.text(i)) &&
    s.text(i + 1) === '-' &&
    s.text(i + 3) === '-' &&
    s.glued(i + 4)
  )
    return dated(i + 5, s.text(i), s.text(i + 2), s.text(i + 4));
  const parts = s.text(i).split(/[./]/u);
  const [a, b, c] = parts;
  if (parts.length !== 3 || !a || !b || !c) return undefined;
  if (a.length === 4) return dated(i + 1, a, b, c);
  if (c.length !== 4 && c.length !== 2) return undefined;
  const year = c.length === 4 ? c : `${Number(c) < 30 ? 20 : 19}${c}`;
  // American order, unless the first number can be no month; dots are European.
  const european = s.text(i).includes('.') || Number(a) > 12;
  return european ? dated(i + 1, year, b, a) : dated(i + 1, year, a, b);
}

function dated(
  to: number,
  year: string,
  month: string,
  date: string,
): Reading<DayOfMonth> | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!isDay({ year: y, month: m, day: d }) || y < 1000) return undefined;
  return day(to, d, m, y);
}
