/** Months: "November", "Nov. 2024", "May of that year", "last March". */

import type { Scan } from '../../reading/scan';
import type { Named, Reading } from '../meaning';
import { MONTHS } from '../vocabulary';
import { readDirection } from './direction';
import { readYearOf } from './years';

/** Words of their own, and short forms: they need a cue, or a number beside them. */
const WEAK = new Set('may march mar mar. jan dec oct nov apr feb sep jun jul aug sept'.split(' '));
/** Given names too: not before another name. */
const NAMES = new Set(['april', 'june', 'august']);
const CUES = new Set(
  'in since by of from until till during before after late early mid last next this to between through for each every on the - – /'.split(
    ' ',
  ),
);

/** The month at `i` as such, without asking whether the word is a month here: 1–12. */
export function monthAt(s: Scan, i: number): number | undefined {
  return s.capital(i) ? MONTHS.get(s.low(i)) : undefined;
}

/** Reads a month with its year or direction. */
export function readMonth(s: Scan, i: number): Reading<Named> | undefined {
  const direction = readDirection(s, i);
  const at = direction?.to ?? i;
  const name = monthAt(s, at);
  if (!name) return undefined;
  if (direction) {
    if (s.isNumber(at + 1)) return undefined;
    return {
      to: at + 1,
      meaning: { is: 'month', name, by: direction.by, base: direction.base },
    };
  }
  const joint = s.low(at + 1) === ',' || s.low(at + 1) === 'of' ? at + 2 : at + 1;
  const year = readYearOf(s, joint);
  if (year) return { to: year.to, meaning: { is: 'month', name, year: year.year } };
  return isMonthHere(s, at) ? { to: at + 1, meaning: { is: 'month', name } } : undefined;
}

/** Whether a bare month word is one: "in May" is, "May said", "March on" and "April Jones" are not. */
function isMonthHere(s: Scan, i: number): boolean {
  const word = s.low(i);
  const before = s.low(i - 1);
  const cue = CUES.has(before) || (before === 'and' && monthAt(s, i - 2) !== undefined);
  const named = s.capital(i + 1) && s.at(i + 1)?.kind === 'word' && !MONTHS.has(s.low(i + 1));
  // "the March meeting", not "the March to the sea".
  const noun =
    before !== 'the' || /^(?!to$|on$|of$|in$|and$|was$|is$|by$)[a-z]+$/u.test(s.text(i + 1));
  if (WEAK.has(word)) return cue && noun && !named;
  return !NAMES.has(word) || !named || cue;
}
