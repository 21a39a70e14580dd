/** Bare years: "2016", "the 1998 programme", "1914–1918"; told from counts, codes and model names. */

import type { Scan } from '../../reading/scan';
import type { Fixed, Reading } from '../meaning';
import { fixedYear, readPlainYear, readSpokenYear } from './years';

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
  '% percent percentage million billion trillion thousand hundred degrees feet miles km kilometers kilometres metres meters kg tons tonnes dollars euros pounds yen yuan rupees points votes shares index people hours minutes seconds hp bhp rpm mph acres'.split(
    ' ',
  ),
);

/** A bare year in digits or words; one far from our time needs a cue, and none may count what follows. */
export function readBareYear(s: Scan, i: number): Reading<Fixed> | undefined {
  const plain = readPlainYear(s, i);
  if (plain) return isYear(s, i, plain) ? fixedYear(plain.year, plain.to) : undefined;
  const spoken = readSpokenYear(s, i);
  if (!spoken || UNIT_AFTER.has(s.low(spoken.to)) || spoken.year % 100 === 0) return undefined;
  return fixedYear(spoken.year, spoken.to);
}

function isYear(s: Scan, i: number, { to, year }: { to: number; year: number }): boolean {
  const before = s.low(i - 1);
  const cue = CUES.has(before) || (s.isDash(i - 1) && s.glued(i));
  // "the 1922 Committee" is a name.
  if (before === 'the' && s.text(to) === 'Committee') return false;
  if (FOREIGN.has(before) || UNIT_AFTER.has(s.low(to)) || isGluedNumber(s, i, to)) return false;
  const article = before === 'the';
  // "iLife '11" is no year; "the class of '82" is.
  if (to - i === 2) return cue || article;
  const old = year < 1900 || year > 2060;
  if (cue) return true;
  if (!old) return article || !countsPlural(s, to);
  // "the 1784 treaty", not "the 1800 men".
  const titled = article && /^[a-z]+$/u.test(s.text(to)) && year % 100 > 0;
  return (titled || standsAlone(s, i, to)) && !countsPlural(s, to);
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
