/** Seasons: "last summer", "the winter of 1944", "spring 2010", "this fall". */

import type { Scan } from '../../reading/scan';
import type { Named, Reading } from '../meaning';
import { SEASONS } from '../vocabulary';
import { readDirection } from './direction';
import { readYearOf } from './years';

/** Reads a season; a bare one needs a direction, a year, or "in"/"the" before it. "Fall" and "spring" are verbs too. */
export function readSeason(s: Scan, i: number): Reading<Named> | undefined {
  const direction = readDirection(s, i);
  const at = direction?.to ?? s.skip(i, 'the');
  const name = SEASONS.get(s.low(at));
  if (!name) return undefined;
  if (direction)
    return {
      to: at + 1,
      meaning: { is: 'season', name, by: direction.by, base: direction.base },
    };
  const year = readYearOf(s, s.skip(at + 1, 'of', ','));
  if (year) return { to: year.to, meaning: { is: 'season', name, year: year.year } };
  return isSeasonHere(s, at) ? { to: at + 1, meaning: { is: 'season', name } } : undefined;
}

const CUES = new Set([
  'in',
  'during',
  'by',
  'until',
  'since',
  'through',
  'throughout',
  'early',
  'late',
  'mid',
  'of',
  'next',
]);
/** "Fall" and "spring" are verbs and things too. */
const SURE_CUES = new Set(['in', 'during', 'by', 'since']);
const LASTING = new Set(['over', 'spent', 'until', 'into', 'through', 'throughout']);
function isSeasonHere(s: Scan, at: number): boolean {
  // "the Winter Palace"
  if (s.capital(at) && s.capital(at + 1)) return false;
  const article = s.low(at - 1) === 'the';
  const before = s.low(article ? at - 2 : at - 1);
  if (s.low(at) === 'fall' || s.low(at) === 'spring') {
    if (s.low(at + 1) === 'of') return false;
    return SURE_CUES.has(before) || (article && s.low(at) === 'spring' && LASTING.has(before));
  }
  return CUES.has(before) || !s.capital(at);
}
