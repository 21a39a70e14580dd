/** Lengths without a number: "the past year", "the following days", "years", "decades-long". */

import type { Scan } from '../../reading/scan';
import { isPluralUnit, UNITS } from '../vocabulary';
import { type Length, length } from './length-value';

/** Between article and number: they make it a stretch of time ("the past three years"). */
export const FRAMES = new Set(
  'past last next first following coming previous preceding final remaining subsequent ensuing succeeding intervening latest entire same opening closing early later recent'.split(
    ' ',
  ),
);
/** "the past year" (one), "the following days", "over the years" (open); not "the last year", a date. */
export function readFramedUnit(s: Scan, start: number, at: number): Length | undefined {
  const unit = UNITS.get(s.low(at));
  if (!unit || unit === 'quarter' || s.isNumber(at + 1)) return undefined;
  const frame = s.low(at - 1);
  if (!isPluralUnit(s.low(at)))
    return frame === 'past' && at > start + 1 ? length(at + 1, 1, unit) : undefined;
  // "the early hours of Thursday" is a time.
  if (unit === 'hour' && frame === 'early') return undefined;
  const open = FRAMES.has(frame) || (frame === 'the' && s.low(start - 1) === 'over');
  return open ? length(at + 1, undefined, unit) : undefined;
}

/** Before a plural alone, what makes it another thing: "working hours", "old days", "on days when". */
const OTHER = new Set(
  'working office opening business visiting school man old good holy early dog light these those few many on my his her our their $ -'.split(
    ' ',
  ),
);
/** "years", "decades-long", "day-long"; "seconds" and "quarters" are other things as often. */
export function readAlone(s: Scan, i: number): Length | undefined {
  const unit = UNITS.get(s.low(i));
  if (!unit || unit === 'second' || unit === 'quarter' || unit === 'weekend') return undefined;
  const plural = isPluralUnit(s.low(i));
  if (s.hyphen(i + 1) > i + 1)
    return s.low(i + 2) === 'long' ? length(i + 3, plural ? undefined : 1, unit) : undefined;
  if (!plural || OTHER.has(s.low(i - 1)) || s.isNumber(i - 1) || isAge(s, i + 1)) return undefined;
  return s.capital(i) && i > s.from ? undefined : length(i + 1, undefined, unit);
}

/** "a 12-year-old", "18 years old", "26 years of age": ages are no stretch of the story's time. */
export function isAge(s: Scan, i: number): boolean {
  const at = s.hyphen(i);
  return (
    s.low(at) === 'old' || s.low(at) === 'olds' || (s.low(i) === 'of' && s.low(i + 1) === 'age')
  );
}
