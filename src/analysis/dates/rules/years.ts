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

export const isApostrophe = (text: string): boolean => text === "'" || text === '’' || text === '‘';

/** The year a date may name after itself: a year in digits or words, or "that year", "last year", "the same year". */
export function readYearOf(s: Scan, i: number): { to: number; year: YearOf } | undefined {
  const era = readEraYear(s, i)?.meaning.year;
  if (era !== undefined) return { to: readEraYear(s, i)?.to ?? i, year: era };
  const plain = readPlainYear(s, i) ?? readSpokenYear(s, i);
  if (plain) return notCounted(s, plain.to) ? plain : undefined;
  const shift = readYearShift(s, i);
  return shift && { to: shift.to, year: shift.meaning };
}

/** Not a year where a unit or a share follows: "March 2000 euros" stays a month. */
const notCounted = (s: Scan, i: number): boolean =>
  !/^(?:%|percent|people|euros|dollars)$/u.test(s.low(i));

/** "last year", "the same year", "this fiscal year". */
export function readYearShift(s: Scan, i: number): Reading<Shift> | undefined {
  const shift = readShift(s, i);
  return shift?.meaning.grain === 'year' ? shift : undefined;
}

/** The value of a year: 2016, 0079, BC0480. */
export const yearValue = (year: number): string =>
  year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');

const fixedYear = (year: number, to: number): Reading<Fixed> => ({
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
  if (!century || century.written !== 'words') return undefined;
  if (century.value >= 2000 && century.value < 2100) return { to: century.to, year: century.value };
  if (century.scaled || (century.value !== 19 && century.value !== 18 && century.value !== 20))
    return undefined;
  const rest = s.numeral(century.to);
  if (!rest || rest.scaled || rest.written !== 'words' || rest.value < 10 || rest.value > 99)
    return undefined;
  return { to: rest.to, year: century.value * 100 + rest.value };
}

/** Before a bare year: words that make it one. */
const CUES = new Set(
  'in since by of from until till during before after late early mid and to as between through around about circa ca. c. for than year summer winter spring autumn fall christmas'.split(
    ' ',
  ),
);
/** Before a number that is no year. */
const FOREIGN = new Set(
  'no. nos. nos number # $ £ € ¥ us$ room route highway flight page pp. boeing airbus'.split(' '),
);
const UNIT_AFTER = new Set(
  '% percent percentage million billion trillion thousand hundred degrees feet miles km kilometers kilometres metres meters kg tons tonnes dollars euros pounds yen yuan rupees points votes shares people hours minutes seconds hp bhp rpm mph acres'.split(
    ' ',
  ),
);

/** A bare four-digit year. One far from our time needs a cue before it; none may count what follows. */
export function readBareYear(s: Scan, i: number): Reading<Fixed> | undefined {
  const plain = readPlainYear(s, i);
  if (plain) {
    const before = s.low(i - 1);
    const cue = CUES.has(before) || (s.isDash(i - 1) && s.glued(i));
    if (FOREIGN.has(before) || UNIT_AFTER.has(s.low(plain.to))) return undefined;
    if (isGluedNumber(s, i, plain.to) || s.low(plain.to) === 'index') return undefined;
    // "iLife '11" is no year; "the class of '82" is.
    if (plain.to - i === 2 && !cue && s.low(i - 1) !== 'the') return undefined;
    const old = plain.year < 1900 || plain.year > 2060;
    const titled = before === 'the' && /^[a-z]+$/u.test(s.text(plain.to));
    if (old && !cue && !titled && !standsAlone(s, i, plain.to)) return undefined;
    if (titled && plain.year % 100 === 0 && old) return undefined;
    if (!cue && countsPlural(s, plain.to) && (old || before !== 'the')) return undefined;
    return fixedYear(plain.year, plain.to);
  }
  const spoken = readSpokenYear(s, i);
  return spoken && !UNIT_AFTER.has(s.low(spoken.to)) && spoken.year % 100 !== 0
    ? fixedYear(spoken.year, spoken.to)
    : undefined;
}

/** "(1617)", "Plan, 1861", "Theater 1861–1863": a number that nothing follows which it could count. */
const standsAlone = (s: Scan, i: number, to: number): boolean => {
  if (Number(s.text(i)) < 1500) return s.text(i - 1) === '(' && /^[),;–-]?$/u.test(s.text(to));
  return s.at(to) ? /^[),;:.–-]$/u.test(s.text(to)) : i === s.from || s.capital(i - 1);
};

/** Part of a longer code: "555-1990", "A1990", "1990B". */
function isGluedNumber(s: Scan, i: number, to: number): boolean {
  if (s.glued(i) && s.isDash(i - 1) && s.isNumber(i - 2) && s.glued(i - 1))
    return !/^\d{4}$/u.test(s.text(i - 2));
  const before = s.at(i - 1);
  if (s.glued(i) && before && before.kind === 'word') return true;
  return s.glued(to) && s.at(to)?.kind === 'word' && !s.low(to).startsWith("'");
}

/** A plural in small letters right after: "1997 workers". */
function countsPlural(s: Scan, i: number): boolean {
  const word = s.text(i);
  return /^[a-z]{3,}s$/u.test(word) && !/ss$|^(?:was|is|has|as|this|its|his)$/u.test(word);
}
