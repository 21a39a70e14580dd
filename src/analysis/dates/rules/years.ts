/** Years: "2016", "'82", "480 BC", "nineteen ninety-six", "the year 2000", "fiscal 1989", "that year". */

import type { Scan } from '../../reading/scan';
import type { Fixed, Reading, Shift, YearOf } from '../meaning';
import { readShift } from './shifts';

const BC = new Set(['bc', 'bce', 'b.c.', 'b.c.e.']);
const AD = new Set(['ad', 'ce', 'a.d.', 'c.e.']);

/** A four-digit year (1000–2199) or "'82" at `i`, and the token after it. */
export function readPlainYear(s: Scan, i: number): { to: number; year: number } | undefined {
  const text = s.text(i);
  if (s.isNumber(i) && /^(?:1\d|2[01])\d\d$/u.test(text)) return { to: i + 1, year: Number(text) };
  if (!isApostrophe(text) || !s.glued(i + 1) || !/^\d\d$/u.test(s.text(i + 1))) return undefined;
  const two = Number(s.text(i + 1));
  return { to: i + 2, year: two + (two < 30 ? 2000 : 1900) };
}

/** Straight or curly, either way round. */
export const isApostrophe = (text: string): boolean => text === "'" || text === '’' || text === '‘';

/** The year a date may name after itself: a year in digits or words, or "that year", "last year", "the same year". */
export function readYearOf(s: Scan, i: number): { to: number; year: YearOf } | undefined {
  const era = readEraYear(s, i);
  if (era?.meaning.year !== undefined) return { to: era.to, year: era.meaning.year };
  const plain = readPlainYear(s, i) ?? readSpokenYear(s, i);
  if (plain) return notCounted(s, plain.to) ? plain : undefined;
  const shift = readYearShift(s, i);
  return shift && { to: shift.to, year: shift.meaning };
}

/** Not a year where a unit or a share follows: "March 2000 euros" stays a month. */
const notCounted = (s: Scan, i: number): boolean =>
  !/^(?:%|percent|people|euros|dollars)$/u.test(s.low(i));

/** "last year", "the same year", "this fiscal year". */
function readYearShift(s: Scan, i: number): Reading<Shift> | undefined {
  const shift = readShift(s, i);
  return shift?.meaning.grain === 'year' ? shift : undefined;
}

/** The value of a year: 2016, 0079, BC0480. */
export const yearValue = (year: number): string =>
  year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');

/** A year as a reading that ends before token `to`. */
export const fixedYear = (year: number, to: number): Reading<Fixed> => ({
  to,
  meaning: { is: 'fixed', value: yearValue(year), year },
});

/** "480 BC", "AD 79", "c. 466 BC" (from the number on). */
export function readEraYear(s: Scan, i: number): Reading<Fixed> | undefined {
  if (AD.has(s.low(i))) {
    const year = s.count(i + 1, 2199);
    return year && s.capital(i) ? fixedYear(year, i + 2) : undefined;
  }
  const year = s.count(i, 9999);
  if (!year) return undefined;
  const era = s.low(i + 1);
  if (BC.has(era)) return fixedYear(-year, i + 2);
  // "480 B.C" at a sentence's end loses its full stop to the sentence.
  if (era === 'b' && s.text(i + 2) === '.' && s.low(i + 3) === 'c') return fixedYear(-year, i + 4);
  if (AD.has(era) && s.text(i + 1).toUpperCase() === s.text(i + 1)) return fixedYear(year, i + 2);
  return undefined;
}

/** "the year 2000", "fiscal 1989", "fiscal year 2010", "FY2010". */
export function readNamedYear(s: Scan, i: number): Reading<Fixed> | undefined {
  let to = i;
  if (s.low(to) === 'the') to++;
  const fiscal = s.low(to) === 'fiscal' || s.low(to) === 'financial';
  if (fiscal) to++;
  if (s.low(to) === 'year') to++;
  else if (!fiscal) return undefined;
  const year = readPlainYear(s, to) ?? readSpokenYear(s, to);
  return year && fixedYear(year.year, year.to);
}

/** "nineteen ninety-six", "two thousand four". */
export function readSpokenYear(s: Scan, i: number): { to: number; year: number } | undefined {
  const century = s.numeral(i);
  if (century?.written !== 'words') return undefined;
  if (century.value >= 2000 && century.value < 2100) return { to: century.to, year: century.value };
  if (century.scaled || (century.value !== 19 && century.value !== 18 && century.value !== 20))
    return undefined;
  const rest = s.numeral(century.to);
  if (!rest || rest.scaled || rest.written !== 'words' || rest.value < 10 || rest.value > 99)
    return undefined;
  return { to: rest.to, year: century.value * 100 + rest.value };
}
