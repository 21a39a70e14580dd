/** Days of a month → values: "November 28", "28 November 2024", "the 12th". */
import { type Day, dayNumber, isDay, weekdayOf } from '../calendar';
import type { DayOfMonth } from '../meaning';
import { OPEN, originOf, statedYear } from './origin';
import type { Resolved } from './shift';
import type { Story } from './story';
import type { Tense } from './tense';
import { dayValue, monthValue } from './values';

const two = (n: number): string => String(n).padStart(2, '0');

/** Resolves a day; without a year it is the nearest one to publication, or the story's. */
export function resolveDay(meaning: DayOfMonth, story: Story, tense?: Tense): Resolved {
  const { day, month } = meaning;
  if (month === undefined) return resolveBareDay(day, story);
  const stated = statedYear(meaning.year, story);
  if (stated) return dated({ year: stated.year, month, day }, stated.evidence);
  const origin = originOf(story, month, false);
  if (!origin) return { value: `XXXX-${two(month)}-${two(day)}`, ...OPEN };
  const told = { year: origin.day.year, month, day };
  const narrative = origin.evidence.anchor === 'narrative' && isDay(told);
  if (narrative && fitsWeekday(told, meaning.weekday)) return dated(told, origin.evidence);
  return dated(nearest(told, origin.day, tense, meaning.weekday), origin.evidence);
}

const fitsWeekday = (day: Day, weekday: number | undefined): boolean =>
  weekday === undefined || weekdayOf(day) === weekday;

/** A day that year has not, 29 February 2023, is only as much as its month. */
const dated = (day: Day, evidence: Pick<Resolved, 'anchor' | 'basis' | 'confidence'>): Resolved =>
  isDay(day)
    ? { value: dayValue(day), day, ...evidence }
    : {
        value: monthValue(day.year, day.month),
        month: { year: day.year, month: day.month },
        ...evidence,
      };

/** "the 12th": of the month in hand. */
function resolveBareDay(day: number, story: Story): Resolved {
  const base = story.month;
  const found = base && { ...base.value, day };
  if (!found || !isDay(found)) return { value: `XXXX-XX-${two(day)}`, ...OPEN };
  return dated(found, { anchor: 'narrative', basis: base.span, confidence: 0.7 });
}

/** Years to look in: 29 February may be some years off, and so may a Friday that is the 6th of December. */
const YEARS = [0, -1, 1, -2, 2, -3, 3, -4, 4];
/** Further ahead than this, in days, a day told of as past is not the coming one; nor the past one further back, told as to come. */
const FAR = 60;

/**
 * The nearest such day, on the weekday it is said to be where some year has it so; "since 31 March", "ended 31 March" and
 * what is told as past (not far ahead) are over, and what is told as to come is not long over.
 */
function nearest({ year, month, day }: Day, to: Day, tense?: Tense, weekday?: number): Day {
  const past = tense?.is === 'past' && tense.reach !== 'far';
  const least = tense?.is === 'future' && tense.reach !== 'far' ? -FAR : -Infinity;
  const most = !past ? Infinity : tense.reach === 'direct' ? 0 : FAR;
  const ahead = (other: Day): number => dayNumber(other) - dayNumber(to);
  const days = YEARS.map((years) => ({ year: year + years, month, day })).filter(
    (found) => isDay(found) && ahead(found) <= most && ahead(found) >= least,
  );
  const said = days.filter((found) => fitsWeekday(found, weekday));
  return (said.length ? said : days).reduce(
    (a, b) => (Math.abs(ahead(b)) < Math.abs(ahead(a)) ? b : a),
    said[0] ?? days[0] ?? { year, month, day },
  );
}
