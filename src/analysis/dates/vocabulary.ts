/** The words of the calendar: months, weekdays, units, seasons, parts of the day. Keys are folded to lower case. */

/** Length units, from the smallest; `letter` is ISO 8601's, `time` where it follows the T of a duration. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

const numbered = (lists: readonly string[]): Map<string, number> =>
  new Map(
    lists.flatMap((list, index) => list.split(' ').map((word) => [word, index + 1] as const)),
  );

/** Full and abbreviated names → 1–12. */
export const MONTHS = numbered([
  'january jan jan.',
  'february feb feb.',
  'march mar mar.',
  'april apr apr.',
  'may',
  'june jun jun.',
  'july jul jul.',
  'august aug aug.',
  'september sep sep. sept sept.',
  'october oct oct.',
  'november nov nov.',
  'december dec dec.',
]);

/** Full and abbreviated names → 1 (Monday) – 7. */
export const WEEKDAYS = numbered([
  'monday mon mon.',
  'tuesday tue tue. tues tues.',
  'wednesday wed wed. weds',
  'thursday thu thu. thur thur. thurs thurs.',
  'friday fri fri.',
  'saturday sat sat.',
  'sunday sun sun.',
]);

/** "Mondays" → 1–7. */
export const WEEKDAY_PLURALS = numbered([
  'mondays',
  'tuesdays',
  'wednesdays',
  'thursdays',
  'fridays',
  'saturdays',
  'sundays',
]);

/** TIMEX3 codes of the seasons. */
export const SEASONS = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** TIMEX3 codes of the parts of the day; clock times for noon and midnight. */
export const DAY_PARTS = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['sunrise', 'MO'],
  ['daybreak', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['lunchtime', 'MI'],
  ['midday', '12:00'],
  ['noon', '12:00'],
  ['midnight', '24:00'],
  ['daytime', 'DT'],
  ['nighttime', 'NI'],
]);

const UNIT_FORMS: Readonly<Record<Unit, string>> = {
  second: 'second seconds',
  minute: 'minute minutes',
  hour: 'hour hours hrs',
  day: 'day days',
  week: 'week weeks',
  fortnight: 'fortnight fortnights',
  weekend: 'weekend weekends',
  month: 'month months',
  quarter: 'quarter quarters',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
  millennium: 'millennium millennia',
};
/** "years" → 'year'. */
export const UNITS = new Map(
  Object.entries(UNIT_FORMS).flatMap(([unit, forms]) =>
    forms.split(' ').map((form) => [form, unit as Unit] as const),
  ),
);

/** True for "years", false for "year". */
export const isPluralUnit = (word: string): boolean =>
  UNITS.has(word) && (word.endsWith('s') || word === 'millennia');

/** Years in the units longer than one. */
export const YEARS_IN: Readonly<Partial<Record<Unit, number>>> = {
  decade: 10,
  century: 100,
  millennium: 1000,
};
