/** Points: any calendar day or period, by the rule of its family; the longest reading wins. */

import { NUMBER_WORDS } from '../../reading/number-words';
import type { Rule, Scan } from '../../reading/scan';
import { FEAST_WORDS } from '../feasts';
import type { Point, Reading } from '../meaning';
import { MONTHS, SEASONS, WEEKDAYS } from '../vocabulary';
import { readBareYear } from './bare-years';
import { readBareDay, readDayMonth, readMonthDay, readNumericDay } from './days';
import { DIRECTION_WORDS } from './direction';
import { readCentury, readDecade } from './eras';
import { readFeast } from './feasts';
import { readMonth } from './months';
import { QUARTER_WORDS, readQuarter } from './quarters';
import { readSeason } from './seasons';
import { DEICTIC_WORDS, readDeictic, readShift } from './shifts';
import { readWeekday } from './weekdays';
import { readWeekOfMonth } from './weeks';
import { readEraYear, readNamedYear } from './years';

type PointRule = Rule<Reading<Point>>;

/** Rules by the word they begin with. */
const BY_WORD = new Map<string, PointRule[]>();
const add = (words: Iterable<string>, ...rules: PointRule[]) => {
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), ...rules]);
};
add(MONTHS.keys(), readMonthDay, readMonth);
add(WEEKDAYS.keys(), readWeekday);
add(SEASONS.keys(), readSeason);
add(FEAST_WORDS, readFeast);
add(DEICTIC_WORDS, readDeictic);
add(
  DIRECTION_WORDS,
  readWeekOfMonth,
  readShift,
  readWeekday,
  readMonth,
  readSeason,
  readFeast,
  readQuarter,
);
add(['the'], readDayMonth, readBareDay, readDecade, readCentury, readNamedYear);
add(QUARTER_WORDS, readQuarter, readCentury, readWeekOfMonth);
add(['fiscal', 'financial', 'year'], readNamedYear);
add(['ad', 'a.d.'], readEraYear);
add(["'", '’', '‘'], readBareYear, readDecade);
add(NUMBER_WORDS, readBareYear, readCentury);
add(
  'fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
  readDayMonth,
  readCentury,
);

const BY_NUMBER: readonly PointRule[] = [
  readNumericDay,
  readDayMonth,
  readEraYear,
  readDecade,
  readCentury,
  readQuarter,
  readBareYear,
];

/** The words points begin with, beside numbers. */
export const POINT_WORDS: Iterable<string> = BY_WORD.keys();

/** Reads the point that begins at token `i`. */
export const readPoint: PointRule = (s, i) => s.once(longestPoint, i);

function longestPoint(s: Scan, i: number): Reading<Point> | undefined {
  const rules = s.isNumber(i) ? BY_NUMBER : BY_WORD.get(s.low(i));
  let best: Reading<Point> | undefined;
  for (const rule of rules ?? []) {
    const found = rule(s, i);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}
