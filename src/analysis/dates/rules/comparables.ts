/** Periods set against the one in hand: "the year-ago quarter", "the same month last year", "the 1988 period". */

import type { Scan } from '../../reading/scan';
import type { Compared, Reading } from '../meaning';
import { readPlainYear, readYearOf } from './years';

const PERIODS: ReadonlyMap<string, Compared['grain']> = new Map([
  ['period', 'period'],
  ['quarter', 'quarter'],
  ['month', 'month'],
]);
/** The words for them; beside *year*. */
export const PERIOD_WORDS: readonly string[] = [...PERIODS.keys()];
const SAME = new Set(['same', 'comparable', 'corresponding', 'similar', 'like', 'equivalent']);

const compared = (
  to: number,
  years: Compared['years'],
  grain: Compared['grain'],
): Reading<Compared> => ({ to, meaning: { is: 'compared', years, grain } });

/** Reads a comparable period that begins with "the", "year" or "a". */
export function readComparable(s: Scan, i: number): Reading<Compared> | undefined {
  return (
    readYearAgo(s, i) ??
    readLatest(s, i) ??
    readSame(s, i) ??
    readYearPeriod(s, i) ??
    readAYear(s, i)
  );
}

/** "year-ago", "the year-earlier third quarter", "a comparable year-ago quarter". */
function readYearAgo(s: Scan, i: number): Reading<Compared> | undefined {
  const article = s.low(i) === 'the' ? i + 1 : i;
  const at = article > i && SAME.has(s.low(article)) ? article + 1 : article;
  if (s.low(at) !== 'year' || s.text(at + 1) !== '-') return undefined;
  const word = s.low(at + 2);
  if (word !== 'ago' && word !== 'earlier') return undefined;
  const ordinal = s.ordinal(at + 3);
  const noun = ordinal?.to ?? at + 3;
  const grain = PERIODS.get(s.low(noun));
  if (grain) return compared(noun + 1, { by: -1 }, grain);
  // "the year-ago results": the adjective alone.
  return article > i ? undefined : compared(at + 3, { by: -1 }, 'quarter');
}

/** "the latest period", "the latest quarter": the one in hand. */
function readLatest(s: Scan, i: number): Reading<Compared> | undefined {
  if (s.low(i) !== 'the' || s.low(i + 1) !== 'latest') return undefined;
  const grain = PERIODS.get(s.low(i + 2));
  return grain && grain !== 'month' ? compared(i + 3, { by: 0 }, grain) : undefined;
}

/** "the same period last year", "the corresponding quarter of 2008", "the same month a year ago", "the quarter a year ago". */
function readSame(s: Scan, i: number): Reading<Compared> | undefined {
  if (s.low(i) !== 'the') return undefined;
  const at = SAME.has(s.low(i + 1)) ? i + 2 : i + 1;
  const grain = PERIODS.get(s.low(at));
  if (!grain) return undefined;
  const next = s.skip(at + 1, 'of', 'in', 'the');
  const to = aYearAgo(s, next);
  if (to) return compared(to, { by: -1 }, grain);
  const year = readYearOf(s, next) ?? readYearOf(s, s.skip(at + 1, 'of', 'in'));
  return year && at > i + 1 ? compared(year.to, { in: year.year }, grain) : undefined;
}

/** "the 1988 period", "the 2007 quarter". */
function readYearPeriod(s: Scan, i: number): Reading<Compared> | undefined {
  const year = s.low(i) === 'the' ? readPlainYear(s, i + 1) : undefined;
  const grain = year && PERIODS.get(s.low(year.to));
  return grain && grain !== 'month' ? compared(year.to + 1, { in: year.year }, grain) : undefined;
}

/** What stands before "a year ago" where it compares: "up from $10 million a year ago". */
const COMPARING = new Set([
  'from',
  'than',
  'with',
  'to',
  'against',
  'versus',
  'over',
  'share',
  'million',
  'billion',
  ',',
  '%',
  'percent',
]);

/** "a year earlier", and "a year ago" after an amount: seen from the quarter in hand, where there is one. */
function readAYear(s: Scan, i: number): Reading<Compared> | undefined {
  const to = aYearAgo(s, i);
  if (!to) return undefined;
  const before = s.low(i - 1);
  const compares = COMPARING.has(before) || s.isNumber(i - 1) || i === s.from;
  return compares || s.low(to - 1) === 'earlier' ? compared(to, { by: -1 }, 'quarter') : undefined;
}

/** The token after "a year ago", "a year earlier". */
function aYearAgo(s: Scan, i: number): number | undefined {
  const word = s.low(i + 2);
  const ago = word === 'ago' || (word === 'earlier' && s.low(i + 3) !== 'than');
  return ago && /^(?:a|one)$/u.test(s.low(i)) && s.low(i + 1) === 'year' ? i + 3 : undefined;
}
