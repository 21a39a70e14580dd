/** Times of day: "6:40 p.m. EST", "0800 UTC", "noon Thursday", "Friday morning", "last night", "the night of 9 May". */

import type { Scan } from '../../reading/scan';
import type { Point, Reading, Time } from '../meaning';
import { DAY_PARTS } from '../vocabulary';
import { readClock } from './clocks';
import { readDirection } from './direction';
import { readPoint } from './points';

const time = (to: number, clock: string, day?: Point): Reading<Time> => ({
  to,
  meaning: { is: 'time', clock, ...(day && { day }) },
});
const isDayPoint = (point: Point): boolean =>
  point.is === 'day' ||
  point.is === 'weekday' ||
  point.is === 'feast' ||
  (point.is === 'shift' && point.grain === 'day');

/** Reads any time of day. */
export function readTime(s: Scan, i: number): Reading<Time> | undefined {
  return readClockTime(s, i) ?? readPartOfDay(s, i);
}

/** A clock time, and the day after it: "9 a.m. EST Tuesday", "noon on Thursday". */
function readClockTime(s: Scan, i: number): Reading<Time> | undefined {
  const clock = readClock(s, i);
  if (!clock) return undefined;
  const next = s.skip(clock.to, ',', 'on');
  const day = readPoint(s, next);
  return day && isDayPoint(day.meaning)
    ? time(day.to, clock.clock, day.meaning)
    : time(clock.to, clock.clock);
}

/** "Friday morning", "this evening", "the night of 9 May", "the next morning", "last night", "tonight". */
function readPartOfDay(s: Scan, i: number): Reading<Time> | undefined {
  const word = s.low(i);
  if (word === 'tonight')
    return time(i + 1, 'NI', { is: 'shift', grain: 'day', by: 0, base: 'published' });
  const whole = readPoint(s, i);
  if (whole && isDayPoint(whole.meaning)) return readPartAfter(s, whole);
  const direction = readDirection(s, i);
  if (direction) {
    const at = skipEarly(s, direction.to);
    const part = DAY_PARTS.get(s.low(at));
    if (part)
      return time(at + 1, part, {
        is: 'shift',
        grain: 'day',
        by: direction.by,
        base: direction.base,
      });
  }
  return readPartOf(s, i);
}

const skipEarly = (s: Scan, i: number): number =>
  /^(?:early|late|mid)$/u.test(s.low(i)) ? s.hyphen(i + 1) : i;

/** "Friday" + "morning", "late Friday" + "night". */
function readPartAfter(s: Scan, day: Reading<Point>): Reading<Time> | undefined {
  const at = skipEarly(s, day.to);
  const part = DAY_PARTS.get(s.low(at));
  if (part && !s.low(at).endsWith('s')) return time(at + 1, part, day.meaning);
  const clock = readClock(s, s.skip(day.to, ','));
  return clock && time(clock.to, clock.clock, day.meaning);
}

/** "in the morning": of the day in hand. */
function inThe(s: Scan, i: number, to: number, part: string): Reading<Time> | undefined {
  const during = s.low(i - 1) === 'in' || s.low(i - 1) === 'during';
  const plain = s.low(i) === 'the' && to === i + 2 && part.length === 2;
  return during && plain ? time(to, part) : undefined;
}

/** "the morning of May 31", "dawn on Friday", "the early morning hours of 30 April", "the small hours of Saturday". */
function readPartOf(s: Scan, i: number): Reading<Time> | undefined {
  const start = s.skip(i, 'the');
  const small =
    (s.low(start) === 'small' || s.low(start) === 'early') && s.low(start + 1) === 'hours';
  const at = small ? start + 1 : skipEarly(s, start);
  const part = small ? 'MO' : DAY_PARTS.get(s.low(at));
  if (!part) return undefined;
  const to = s.skip(at + 1, 'hours');
  const joint = s.low(to);
  if (joint !== 'of' && !(joint === 'on' && TWILIGHT.has(s.low(at)))) return inThe(s, i, to, part);
  const day = readPoint(s, to + 1);
  return day && isDayPoint(day.meaning) ? time(day.to, part, day.meaning) : undefined;
}
/** "Dawn on Friday" is one time; "a morning on Friday" is none. */
const TWILIGHT = new Set(['dawn', 'dusk', 'daybreak', 'sunrise', 'sunset']);
