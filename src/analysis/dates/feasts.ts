/** The table of feasts and holidays: name → the day it falls on in a year. Lunar ones other than Easter are left out. */
import { addDays, type Day, easter, nthWeekday } from './calendar';

type Rule = (year: number) => Day;
const on =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });
const nth =
  (month: number, weekday: number, index: number): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, index);
const fromEaster =
  (days: number): Rule =>
  (year) =>
    addDays(easter(year), days);
/** The Tuesday after the first Monday of November. */
const electionDay: Rule = (year) => addDays(nthWeekday(year, 11, 1, 1), 1);

/** Folded name → rule. Dates as in force in the United States, the United Kingdom and western churches. */
export const FEASTS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["new year's day", on(1, 1)],
  ["new year's eve", on(12, 31)],
  ['epiphany', on(1, 6)],
  ['inauguration day', on(1, 20)],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr. day', nth(1, 1, 3)],
  ['groundhog day', on(2, 2)],
  ["valentine's day", on(2, 14)],
  ["presidents' day", nth(2, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ["st. patrick's day", on(3, 17)],
  ["april fools' day", on(4, 1)],
  ["april fool's day", on(4, 1)],
  ['shrove tuesday', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter day', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['corpus christi', fromEaster(60)],
  ['earth day', on(4, 22)],
  ['anzac day', on(4, 25)],
  ['may day', on(5, 1)],
  ['labour day', on(5, 1)],
  ['victory day', on(5, 9)],
  ['ve day', on(5, 8)],
  ["mother's day", nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ['d-day', on(6, 6)],
  ["father's day", nth(6, 7, 3)],
  ['juneteenth', on(6, 19)],
  ['canada day', on(7, 1)],
  ['independence day', on(7, 4)],
  ['fourth of july', on(7, 4)],
  ['bastille day', on(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ["indigenous peoples' day", nth(10, 1, 2)],
  ['halloween', on(10, 31)],
  ["all saints' day", on(11, 1)],
  ["all souls' day", on(11, 2)],
  ['guy fawkes night', on(11, 5)],
  ['bonfire night', on(11, 5)],
  ['election day', electionDay],
  ['armistice day', on(11, 11)],
  ['remembrance day', on(11, 11)],
  ['veterans day', on(11, 11)],
  ["veterans' day", on(11, 11)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['black friday', (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  ['cyber monday', (year) => addDays(nthWeekday(year, 11, 4, 4), 4)],
  ['christmas eve', on(12, 24)],
  ['christmas', on(12, 25)],
  ['christmas day', on(12, 25)],
  ['boxing day', on(12, 26)],
]);

/** First words of their names: what the grammar waits for. */
export const FEAST_WORDS: ReadonlySet<string> = new Set(
  [...FEASTS.keys()].map((name) => /^[^ '-]+/u.exec(name)?.[0] ?? name),
);
