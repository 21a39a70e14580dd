/** Repetitions: "every Monday", "daily", "a year" after a rate, "twice a week", "Fridays". */

import type { Scan } from '../../reading/scan';
import type { Constant, Reading } from '../meaning';
import {
  DAY_PARTS,
  isPluralUnit,
  MONTHS,
  SEASONS,
  UNITS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
} from '../vocabulary';
import { lengthValue } from './length-value';

const set = (to: number, value: string): Reading<Constant> => ({
  to,
  meaning: { is: 'set', value },
});

const ADVERBS = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['hourly', 'PT1H'],
  ['nightly', 'P1D'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
]);
/** "Daily", "weekly" …: a repetition in one word. */
export const SET_ADVERBS: readonly string[] = [...ADVERBS.keys()];
/** Words repetitions begin with. */
export const SET_WORDS: readonly string[] = [
  ...ADVERBS.keys(),
  'every',
  'each',
  'per',
  'a',
  'an',
  ...WEEKDAY_PLURALS.keys(),
  ...WEEKDAYS.keys(),
];

/** Reads a repetition. */
export function readSet(s: Scan, i: number): Reading<Constant> | undefined {
  const word = s.low(i);
  const adverb = ADVERBS.get(word);
  if (adverb) return isTitle(s, i) ? undefined : set(i + 1, adverb);
  const plural = WEEKDAY_PLURALS.get(word);
  if (plural && s.capital(i)) return set(i + 1, `XXXX-WXX-${plural}`);
  const weekday = WEEKDAYS.get(word);
  if (weekday && s.capital(i)) return partPlural(s, i + 1, `XXXX-WXX-${weekday}`);
  if (word === 'every' || word === 'each') return readEvery(s, i + 1);
  if (word === 'per' || word === 'a' || word === 'an') return readRate(s, i);
  return undefined;
}

/** "Daily Mail", "Daily Telegraph". */
const isTitle = (s: Scan, i: number): boolean =>
  s.capital(i) && s.capital(i + 1) && s.at(i + 1)?.kind === 'word';

/** "Tuesday nights". */
function partPlural(s: Scan, i: number, day: string): Reading<Constant> | undefined {
  const word = s.low(i);
  const part = word.endsWith('s') ? DAY_PARTS.get(word) : undefined;
  return part ? set(i + 1, `${day}T${part}`) : undefined;
}

/** "every Monday", "each year", "every two weeks", "every other day", "every morning". */
function readEvery(s: Scan, i: number): Reading<Constant> | undefined {
  const word = s.low(i);
  const weekday = s.capital(i) ? WEEKDAYS.get(word) : undefined;
  if (weekday) {
    const part = DAY_PARTS.get(s.low(i + 1));
    return set(part ? i + 2 : i + 1, `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`);
  }
  const month = s.capital(i) ? MONTHS.get(word) : undefined;
  if (month) return set(i + 1, `XXXX-${String(month).padStart(2, '0')}`);
  const season = SEASONS.get(word);
  if (season) return set(i + 1, `XXXX-${season}`);
  const part = DAY_PARTS.get(word);
  if (part) return set(i + 1, `XXXX-XX-XXT${part}`);
  const other = word === 'other' ? 2 : undefined;
  const numeral = s.numeral(i);
  const ordinal = numeral ? undefined : s.ordinal(i);
  const at = other ? i + 1 : (numeral?.to ?? ordinal?.to ?? (word === 'single' ? i + 1 : i));
  const unit = UNITS.get(s.low(at));
  if (!unit || (isPluralUnit(s.low(at)) && !numeral)) return undefined;
  return set(at + 1, lengthValue(other ?? numeral?.value ?? ordinal?.value ?? 1, unit));
}

/** "per day"; "a year" after a number, money or "once". */
function readRate(s: Scan, i: number): Reading<Constant> | undefined {
  const unit = UNITS.get(s.low(i + 1));
  if (!unit || isPluralUnit(s.low(i + 1))) return undefined;
  if (s.low(i) === 'per') return set(i + 2, lengthValue(1, unit));
  return isRated(s, i - 1) ? set(i + 2, lengthValue(1, unit)) : undefined;
}

/** What stands before "a year" when it is a rate: a number, its unit, "times", "once". */
function isRated(s: Scan, i: number): boolean {
  if (s.isNumber(i)) return true;
  return /^(?:once|twice|thrice|times|million|billion|trillion|thousand|hundred|dollars|euros|pounds|yen|cents|percent|%|barrels|tons|tonnes|hours|days|people|jobs)$/u.test(
    s.low(i),
  );
}
