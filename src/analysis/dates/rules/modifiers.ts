/** Parts of periods and nearness: "early 2009", "mid-November", "the end of last year", "later this month", "year-end". */

import type { Rule, Scan } from '../../reading/scan';
import type { Point, Reading, Time } from '../meaning';
import { readPoint } from './points';
import { readTime } from './times';

/** Words that stand right before a point and leave its value. */
const BEFORE = new Set([
  'early',
  'late',
  'mid',
  'middle',
  'earlier',
  'later',
  'sometime',
  'around',
]);
/** Nouns of "the … of". */
const EDGES = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'close',
  'turn',
  'rest',
  'remainder',
  'eve',
  'height',
  'dawn',
  'onset',
  'last',
  'bulk',
  'most',
  'course',
]);

type Modified = Reading<Point | Time>;
const readPlain: Rule<Modified> = (s, i) => {
  const point = readPoint(s, i);
  const time = readTime(s, i);
  return time && time.to > (point?.to ?? 0) ? time : point;
};

/** Reads "early", "mid-", "the end of" … with the point after it. */
export function readModified(s: Scan, i: number): Modified | undefined {
  const word = s.low(i);
  if (BEFORE.has(word)) return readNear(s, i);
  if (word === 'as' && s.low(i + 1) === 'of') return undefined;
  return readEdge(s, i) ?? readYearEnd(s, i);
}

function readNear(s: Scan, i: number): Modified | undefined {
  const word = s.low(i);
  let at = s.hyphen(i + 1);
  if (word === 'around') return undefined;
  if (
    (word === 'earlier' || word === 'later' || word === 'early' || word === 'late') &&
    s.low(at) === 'in'
  ) {
    at++;
    const inner = theUnit(s, at) ?? readPoint(s, at);
    return inner && isPeriod(inner.meaning) ? inner : undefined;
  }
  if ((word === 'earlier' || word === 'later') && s.low(at) === 'on') return undefined;
  const found = readPlain(s, at);
  if (!found) return undefined;
  if (word === 'mid' && found.meaning.is === 'fixed') return found;
  return found;
}

const isPeriod = (point: Point): boolean =>
  point.is !== 'weekday' && point.is !== 'day' && point.is !== 'feast';

/** "the end of 2009", "the beginning of the year", "the rest of the week". */
function readEdge(s: Scan, i: number): Modified | undefined {
  let at = s.skip(i, 'the');
  if (s.low(at) === 'very') at++;
  if (!EDGES.has(s.low(at)) || s.low(at + 1) !== 'of') return undefined;
  const inner = theUnit(s, at + 2) ?? readPlain(s, at + 2);
  return inner;
}

/** "the year", "the month": the one in hand, after "the end of". */
function theUnit(s: Scan, i: number): Reading<Point> | undefined {
  if (s.low(i) !== 'the') return undefined;
  const unit = s.low(i + 1);
  if (
    unit !== 'year' &&
    unit !== 'month' &&
    unit !== 'week' &&
    unit !== 'day' &&
    unit !== 'decade' &&
    unit !== 'century' &&
    unit !== 'quarter'
  )
    return undefined;
  return { to: i + 2, meaning: { is: 'shift', grain: unit, by: 0, base: 'narrative' } };
}

/** "year-end", "year's end", "month's end", "midyear". */
function readYearEnd(s: Scan, i: number): Modified | undefined {
  const unit = s.low(i);
  if (unit !== 'year' && unit !== 'month') return undefined;
  const at = s.low(i + 1) === "'s" ? i + 2 : s.hyphen(i + 1);
  if (s.low(at) !== 'end') return undefined;
  return { to: at + 1, meaning: { is: 'shift', grain: unit, by: 0, base: 'published' } };
}

export const MODIFIER_WORDS: readonly string[] = [...BEFORE, ...EDGES, 'the', 'year', 'month'];
