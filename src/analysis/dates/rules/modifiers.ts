/** Parts of periods and nearness: "early 2009", "mid-November", "the end of last year", "later this month", "year-end". */

import type { Rule, Scan } from '../../reading/scan';
import type { Point, Reading, Time } from '../meaning';
import { readPoint } from './points';
import { grainOf } from './shifts';
import { readTime } from './times';

/** Words that stand right before a point and leave its value. */
const BEFORE = new Set(['early', 'late', 'mid', 'earlier', 'later', 'sometime']);
/** Nouns of "the … of", with the adjectives that may stand before them. */
const EDGES = new Set(
  'end beginning start middle close turn rest remainder eve height onset bulk most course part half'.split(
    ' ',
  ),
);
const EDGE_ADJECTIVES = new Set([
  'very',
  'latter',
  'early',
  'late',
  'later',
  'better',
  'second',
  'first',
  'last',
  'final',
]);

type Modified = Reading<Point | Time>;
const readPlain: Rule<Modified> = (s, i) => {
  const point = readPoint(s, i);
  const time = readTime(s, i);
  return time && time.to > (point?.to ?? 0) ? time : point;
};

/** Reads "early", "mid-", "the end of" … with the point after it. */
export function readModified(s: Scan, i: number): Modified | undefined {
  return BEFORE.has(s.low(i)) ? readNear(s, i) : (readEdge(s, i) ?? readYearEnd(s, i));
}

/** "early 2009", "later this week", "late in 1990", "early in the year". */
function readNear(s: Scan, i: number): Modified | undefined {
  const at = s.hyphen(i + 1);
  if (s.low(at) !== 'in') return readPlain(s, at);
  const inner = theUnit(s, at + 1) ?? readPoint(s, at + 1);
  return inner && isPeriod(inner.meaning) ? inner : undefined;
}

const isPeriod = (point: Point): boolean =>
  point.is !== 'weekday' && point.is !== 'day' && point.is !== 'feast';

/** "the end of 2009", "the beginning of the year", "the latter part of the week". */
function readEdge(s: Scan, i: number): Modified | undefined {
  let at = s.skip(i, 'the');
  if (EDGE_ADJECTIVES.has(s.low(at))) at++;
  if (!EDGES.has(s.low(at)) || s.low(at + 1) !== 'of') return undefined;
  return theUnit(s, at + 2) ?? readPlain(s, at + 2);
}

/** "the year", "the month": the one in hand, after "the end of". */
function theUnit(s: Scan, i: number): Reading<Point> | undefined {
  const grain = s.low(i) === 'the' ? grainOf(s.low(i + 1)) : undefined;
  if (!grain || grain === 'weekend') return undefined;
  const base = grain === 'day' || grain === 'quarter' ? 'narrative' : 'either';
  return { to: i + 2, meaning: { is: 'shift', grain, by: 0, base } };
}

/** "year-end", "year's end", "month's end". */
function readYearEnd(s: Scan, i: number): Modified | undefined {
  const unit = s.low(i);
  if (unit !== 'year' && unit !== 'month') return undefined;
  const at = s.low(i + 1) === "'s" ? i + 2 : s.hyphen(i + 1);
  if (s.low(at) !== 'end') return undefined;
  return { to: at + 1, meaning: { is: 'shift', grain: unit, by: 0, base: 'either' } };
}

/** Words these begin with. */
export const MODIFIER_WORDS: readonly string[] = [
  ...BEFORE,
  ...EDGES,
  ...EDGE_ADJECTIVES,
  ...['the', 'year', 'month'],
];
