/** Named periods that return (weekdays, months, quarters, seasons, feasts) → the one that is meant. */
import { addDays, type Day, dayNumber, weekdayOf } from '../calendar';
import { FEASTS } from '../feasts';
import type { DayOfMonth, Named, YearOf } from '../meaning';
import { type Resolved, resolveShift } from './shift';
import type { Story } from './story';
import type { Tense } from './tense';
import { storyYear } from './timeline';
import { dayValue, monthValue, partValue } from './values';

/** The anchor and year a date states itself, or undefined where it states none. */
function statedYear(year: YearOf | undefined, story: Story): Resolved | undefined {
  if (year === undefined) return undefined;
  if (typeof year === 'number') return { value: '', anchor: 'explicit', confidence: 0.97, year };
  return resolveShift(year, story);
}

/** The origin for months and days that name no year. */
interface Origin {
  day: Day;
  anchor: 'published' | 'narrative';
  resolved: Pick<Resolved, 'anchor' | 'basis' | 'confidence'>;
}
function originOf(story: Story, narrative: boolean, of: number): Origin | undefined {
  const { published, month } = story;
  const told = narrative || story.historic || !published ? storyYear(story, of) : undefined;
  if (told) {
    const start = month && month.span.start >= told.span.start ? month.value.month : 1;
    return {
      day: { year: told.year, month: start, day: 1 },
      anchor: 'narrative',
      resolved: { anchor: 'narrative', basis: told.span, confidence: 0.8 },
    };
  }
  if (!published || (story.historic && !narrative)) return undefined;
  return {
    day: published,
    anchor: 'published',
    resolved: { anchor: 'published', confidence: 0.85 },
  };
}

/** "November 28", "28 November 2024", "the 12th". */
export function resolveDay(meaning: DayOfMonth, story: Story, tense?: Tense): Resolved {
  const { day } = meaning;
  if (meaning.month === undefined) return bareDay(day, story);
  const month = meaning.month;
  const stated = statedYear(meaning.year, story);
  if (stated?.year !== undefined) {
    const found = { year: stated.year, month, day };
    return { ...stated, value: dayValue(found), day: found };
  }
  const origin = originOf(story, false, month);
  if (!origin)
    return {
      value: `${monthValue(undefined, month)}-${String(day).padStart(2, '0')}`,
      anchor: 'none',
      confidence: 0.6,
    };
  const years = [origin.day.year - 1, origin.day.year, origin.day.year + 1];
  const found =
    origin.anchor === 'narrative'
      ? { year: origin.day.year, month, day }
      : told(
          nearest(
            years.map((year) => ({ year, month, day })),
            origin.day,
          ),
          origin.day,
          tense,
        );
  return { ...origin.resolved, value: dayValue(found), day: found };
}

/** "Since 31 March", "ended 31 March": a nearest day that is yet to come gives way to the one a year before. */
function told(found: Day, now: Day, tense?: Tense): Day {
  const over = tense?.is === 'past' && tense.reach === 'direct';
  return over && dayNumber(found) > dayNumber(now) ? { ...found, year: found.year - 1 } : found;
}

function bareDay(day: number, story: Story): Resolved {
  const base = story.month;
  if (!base)
    return { value: `XXXX-XX-${String(day).padStart(2, '0')}`, anchor: 'none', confidence: 0.5 };
  const found = { ...base.value, day };
  return {
    value: dayValue(found),
    day: found,
    anchor: 'narrative',
    basis: base.span,
    confidence: 0.7,
  };
}

const nearest = (days: readonly Day[], to: Day): Day =>
  days.reduce((a, b) =>
    Math.abs(dayNumber(b) - dayNumber(to)) < Math.abs(dayNumber(a) - dayNumber(to)) ? b : a,
  );

/** Resolves a weekday, month, quarter, season or feast. */
export function resolveNamed(meaning: Named, story: Story, tense?: Tense): Resolved {
  if (meaning.is === 'weekday') return weekday(meaning, story, tense);
  const stated = statedYear(meaning.year, story);
  const origin =
    stated?.year === undefined
      ? originOf(
          story,
          meaning.base === 'narrative',
          meaning.is === 'month' ? Number(meaning.name) : 0,
        )
      : undefined;
  const year = stated?.year ?? (origin && yearFrom(meaning, origin, tense));
  const how =
    stated?.year !== undefined
      ? stated
      : (origin?.resolved ?? { anchor: 'none' as const, confidence: 0.6 });
  return {
    ...valueIn(meaning, year),
    anchor: how.anchor,
    ...(how.basis && { basis: how.basis }),
    confidence: how.confidence,
  };
}

function valueIn(
  { is, name }: Named,
  year: number | undefined,
): Omit<Resolved, 'anchor' | 'confidence'> {
  if (is === 'month') {
    const value = monthValue(year, Number(name));
    return year === undefined ? { value } : { value, month: { year, month: Number(name) } };
  }
  if (is === 'feast') {
    const day = year === undefined ? undefined : FEASTS.get(String(name))?.(year);
    return day ? { value: dayValue(day), day } : { value: 'XXXX-XX-XX' };
  }
  const value = partValue(year, String(name));
  if (year === undefined) return { value };
  const quarter = is === 'part' && /^Q/u.test(String(name)) ? Number(String(name).slice(1)) : 0;
  return quarter ? { value, quarter: { year, quarter } } : { value, year };
}

/** Where in its year a period begins and ends, as months counted from 0; winter ends in the next. */
function monthsOf({ is, name }: Named, year: number): readonly [number, number] {
  if (is === 'month') return [Number(name) - 1, Number(name)];
  if (is === 'feast') {
    const day = FEASTS.get(String(name))?.(year);
    const at = day ? day.month - 1 + day.day / 31 : 0;
    return [at, at];
  }
  if (is === 'season') {
    const start = { SP: 2, SU: 5, FA: 8, WI: 11 }[String(name)] ?? 0;
    return [start, start + 3];
  }
  const index = Number(String(name).slice(1)) - 1;
  const length = String(name).startsWith('Q') ? 3 : 6;
  return [index * length, (index + 1) * length];
}

/** The year of a named period seen from an origin. */
function yearFrom(meaning: Named, origin: Origin, tense?: Tense): number {
  const { year, month, day } = origin.day;
  if (origin.anchor === 'narrative' && meaning.by === undefined) return year;
  const now = month - 1 + (day - 1) / 31;
  const [start, end] = monthsOf(meaning, year);
  if (meaning.by === 0 || meaning.fiscal) return year;
  if (meaning.by === -1) return end <= now ? year : year - 1;
  if (meaning.by === 1) return start > now ? year : year + 1;
  if (meaning.is === 'month') return monthYear(Math.floor(now), Math.floor(start), year, tense);
  // The nearest one, by its middle.
  const middle = (start + end) / 2;
  const gap = middle - now;
  if (gap > 6) return year - 1;
  return gap < -6 ? year + 1 : year;
}

/** A bare month: the coming one when at most two months ahead (any, where the future is spoken of), else the past one. */
function monthYear(now: number, month: number, year: number, tense?: Tense): number {
  const ahead = (month - now + 12) % 12;
  const over = tense?.is === 'past' && tense.reach !== 'far';
  const coming = tense?.is === 'future' ? ahead <= 9 : ahead <= (over ? 0 : 2);
  if (coming) return month >= now ? year : year + 1;
  return month <= now ? year : year - 1;
}

/** The most recent one, publication's own day included; with a future cue the next. */
function weekday({ name, by, base }: Named, story: Story, tense?: Tense): Resolved {
  const target = Number(name);
  const narrative = base === 'narrative' ? story.day : undefined;
  const from = narrative?.value ?? story.published;
  if (!from || (story.historic && !narrative))
    return { value: `XXXX-WXX-${target}`, anchor: 'none', confidence: 0.6 };
  const now = weekdayOf(from);
  const back = (now - target + 7) % 7;
  const shift = weekdayShift(by, back, target - now, tense);
  const day = addDays(from, shift);
  return {
    value: dayValue(day),
    day,
    anchor: narrative ? 'narrative' : 'published',
    ...(narrative && { basis: narrative.span }),
    confidence: by === undefined ? 0.9 : 0.85,
  };
}

function weekdayShift(by: number | undefined, back: number, ofWeek: number, tense?: Tense): number {
  if (by === -1) return back === 0 ? -7 : -back;
  if (by === 1) return back === 0 ? 7 : 7 - back;
  if (by === 0) return ofWeek;
  if (tense?.is === 'future') return back === 0 ? 0 : 7 - back;
  return -back;
}
