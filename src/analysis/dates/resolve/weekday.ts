/** Weekdays → values: "Thursday", "last Friday", "the following Monday". */
import { addDays, weekdayOf } from '../calendar';
import type { Named } from '../meaning';
import { OPEN } from './origin';
import type { Resolved } from './shift';
import type { Story } from './story';
import type { Tense } from './tense';
import { dayValue } from './values';

/**
 * Resolves a weekday. A bare one is the last before publication, that day included (right in 91 % of press text), or the
 * next where the future is spoken of.
 */
export function resolveWeekday(
  { name, by, base, later }: Named,
  story: Story,
  tense?: Tense,
): Resolved {
  const target = Number(name);
  const narrative = base === 'narrative' ? story.day : undefined;
  const from = narrative?.value ?? story.published;
  if (!from || (isTold(story) && !narrative)) return { value: `XXXX-WXX-${target}`, ...OPEN };
  const shift = later
    ? ((target - weekdayOf(from) + 7) % 7) + 7 * later
    : shiftTo(target, weekdayOf(from), by, tense);
  const day = addDays(from, shift);
  const anchor = narrative ? 'narrative' : 'published';
  const confidence = by === undefined ? 0.9 : 0.85;
  return {
    value: dayValue(day),
    day,
    anchor,
    confidence,
    ...(narrative && { basis: narrative.span }),
  };
}

/** In a history, where the paragraph tells of another year, a weekday is one of that time. */
const isTold = ({ historic, day, block, published }: Story): boolean =>
  historic && day?.block === block && day.value.year !== published?.year;

/** Days from weekday `now` to the `target` that is meant. */
function shiftTo(target: number, now: number, by: number | undefined, tense?: Tense): number {
  const back = (now - target + 7) % 7;
  if (by === -1) return back === 0 ? -7 : -back;
  if (by === 1) return 7 - back;
  if (by === 0) return target - now;
  return tense?.is === 'future' ? (7 - back) % 7 : -back;
}
