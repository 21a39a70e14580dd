/** Weekdays: "Thursday", "last Friday", "Thursday, Nov. 28", "Monday 2 December 2024". */

import type { Scan } from '../../reading/scan';
import type { DayOfMonth, Fixed, Named, Reading } from '../meaning';
import { WEEKDAYS } from '../vocabulary';
import { readDayMonth, readMonthDay } from './days';
import { readDirection } from './direction';

/** Short forms that are words too ("sun", "sat", "wed") stand only before a date. */
const isShort = (word: string): boolean => !word.endsWith('day');
/** Names of days that are no weekday of this week. */
const NAMES_BEFORE = new Set(
  'ruby man bloody easter ash good black cyber palm holy maundy shrove super fat giving'.split(' '),
);
const NAMES_AFTER = new Set(
  'times telegraph mail mirror herald post express world school island club tribune'.split(' '),
);

const ANY = new Set(['a', 'an', 'one', 'any', 'some', 'another']);
/** Between "a" and a weekday; other words there are nouns: "gave a speech Thursday". */
const KINDS_OF_DAY = new Set(
  'recent ordinary typical normal random quiet busy slow lazy wet dry cold chilly freezing frosty icy cool warm mild hot sweltering balmy humid sunny bright rainy drizzly damp grey gray cloudy overcast foggy misty windy blustery stormy snowy dark dreary bleak crisp fine glorious'.split(
    ' ',
  ),
);

/** The weekday named at `i`, 1–7. */
function weekdayAt(s: Scan, i: number): number | undefined {
  return s.capital(i) ? WEEKDAYS.get(s.low(i)) : undefined;
}

/** Reads a weekday, with the date it may name, or the direction before it. */
export function readWeekday(s: Scan, i: number): Reading<Named | DayOfMonth | Fixed> | undefined {
  const direction = readDirection(s, i);
  const at = direction?.to ?? i;
  const name = weekdayAt(s, at);
  if (!name || NAMES_BEFORE.has(s.low(at - 1)) || isPaper(s, at)) return undefined;
  const date = dateAfter(s, at + 1);
  if (date) return { ...date, meaning: { ...date.meaning, weekday: name } };
  if (isShort(s.low(at)) && !s.low(at).endsWith('.')) return undefined;
  // "a Friday", "a wet Friday": any one.
  if (ANY.has(s.low(KINDS_OF_DAY.has(s.low(at - 1)) ? at - 2 : at - 1)))
    return { to: at + 1, meaning: { is: 'fixed', value: `XXXX-WXX-${name}`, open: true } };
  const later = direction ? undefined : weeksLater(s, at + 1);
  if (later) return { to: at + 2, meaning: { is: 'weekday', name, later } };
  const meaning: Named = direction
    ? { is: 'weekday', name, by: direction.by, base: direction.base }
    : { is: 'weekday', name };
  return { to: at + 1, meaning };
}

/** "Sunday week", "Tuesday fortnight": so many weeks after the coming one; not "the Sunday week-long fast". */
function weeksLater(s: Scan, i: number): number | undefined {
  const weeks = s.text(i) === 'week' ? 1 : s.text(i) === 'fortnight' ? 2 : undefined;
  const next = s.at(i + 1);
  const ends = !next || AFTER_WEEKS.has(next.lower) || (next.kind === 'mark' && next.text !== '-');
  return ends ? weeks : undefined;
}
const AFTER_WEEKS = new Set('and or but at in when if as before after for to with'.split(' '));

/** "The Sunday Times": a newspaper; "Sunday Times" with a capital and no preposition. */
const isPaper = (s: Scan, at: number): boolean =>
  NAMES_AFTER.has(s.low(at + 1)) && s.capital(at + 1);

/** The date after a weekday: ", Nov. 28", " 28 November", " the 28th of November". */
function dateAfter(s: Scan, i: number): Reading<DayOfMonth> | undefined {
  const to = s.skip(i, ',');
  return readMonthDay(s, to) ?? readDayMonth(s, to);
}
