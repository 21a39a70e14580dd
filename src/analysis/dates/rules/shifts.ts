/** Shifted periods: "last week", "this year", "the following day", "that month", "today". */

import type { Scan } from '../../reading/scan';
import type { Grain, Reading, Shift } from '../meaning';
import { isPluralUnit, UNITS } from '../vocabulary';
import { readDirection } from './direction';

const GRAINS: ReadonlySet<string> = new Set<Grain>([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/** The calendar period a singular unit word names: "week", "weekend"; none for "hour" or "weeks". */
export function grainOf(word: string): Grain | undefined {
  const unit = UNITS.get(word);
  return unit && GRAINS.has(unit) && !isPluralUnit(word) ? (unit as Grain) : undefined;
}

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** "today", "yesterday", "tomorrow". */
export const DEICTIC_WORDS: readonly string[] = [...DEICTIC.keys()];

/** Reads "today", "yesterday", "tomorrow". */
export function readDeictic(s: Scan, i: number): Reading<Shift> | undefined {
  const by = DEICTIC.get(s.low(i));
  // "USA Today"
  const name = s.capital(i) && s.capital(i - 1) && i - 1 > s.from;
  if (by === undefined || name) return undefined;
  return { to: i + 1, meaning: { is: 'shift', grain: 'day', by, base: 'published' } };
}

/** Words that may stand between direction and unit without changing the period. */
const FILLERS: ReadonlySet<string> = new Set([
  'fiscal',
  'calendar',
  'financial',
  'business',
  'trading',
  'model',
  'academic',
  'school',
]);

/** Reads "last week", "the previous fiscal year", "that same day". */
export function readShift(s: Scan, i: number): Reading<Shift> | undefined {
  const direction = readDirection(s, i);
  if (!direction) return readTrailing(s, i);
  let to = direction.to;
  if (FILLERS.has(s.low(to))) to++;
  const grain = grainOf(s.low(to));
  if (!grain) return undefined;
  // "the last day" is a day of something, "the last month of the war" a part of it.
  if (grain === 'day' && direction.base === 'published') return undefined;
  const article = s.low(i) === 'the' || s.low(i - 1) === 'the';
  if (article && direction.by !== 0 && s.low(to + 1) === 'of') return undefined;
  return { to: to + 1, meaning: { is: 'shift', grain, by: direction.by, base: direction.base } };
}

const TRAILING: ReadonlyMap<string, number> = new Map([
  ['before', -1],
  ['previous', -1],
  ['earlier', -1],
  ['after', 1],
  ['following', 1],
]);
/** Reads "the day after", "the year before", "the year previous", not "the day after the vote". */
function readTrailing(s: Scan, i: number): Reading<Shift> | undefined {
  if (s.low(i) !== 'the') return undefined;
  const grain = grainOf(s.low(i + 1));
  if (!grain || grain === 'weekend') return undefined;
  const word = s.low(i + 2);
  const by = TRAILING.get(word);
  if (by === undefined) return undefined;
  if (grain === 'day' && (s.low(i + 3) === 'yesterday' || s.low(i + 3) === 'tomorrow'))
    return {
      to: i + 4,
      meaning: { is: 'shift', grain, by: s.low(i + 3) === 'yesterday' ? -2 : 2, base: 'published' },
    };
  const after = s.at(i + 3);
  if (after && after.kind !== 'mark' && (word === 'before' || word === 'after')) return undefined;
  return { to: i + 3, meaning: { is: 'shift', grain, by, base: 'narrative' } };
}
