/** Months, quarters, halves, seasons and feasts → the one that is meant. */
import { FEASTS } from '../feasts';
import type { Named } from '../meaning';
import { OPEN, type Origin, originOf, statedYear } from './origin';
import type { Resolved } from './shift';
import type { Story } from './story';
import type { Tense } from './tense';
import { dayValue, monthValue, partValue } from './values';

type Found = Pick<Resolved, 'value' | 'day' | 'month' | 'quarter' | 'year'>;

/** Resolves a month, quarter, half, season or feast. */
export function resolveNamed(meaning: Named, story: Story, tense?: Tense): Resolved {
  const stated = statedYear(meaning.year, story);
  if (stated) return { ...valueIn(meaning, stated.year), ...stated.evidence };
  const month = meaning.is === 'month' ? Number(meaning.name) : 0;
  const origin = originOf(story, month, meaning.base === 'narrative');
  if (!origin) return { ...valueIn(meaning, undefined), ...OPEN };
  return { ...valueIn(meaning, yearFrom(meaning, origin, tense)), ...origin.evidence };
}

function valueIn({ is, name }: Named, year: number | undefined): Found {
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
  const quarter = /^Q(\d)$/u.exec(String(name))?.[1];
  return quarter ? { value, quarter: { year, quarter: Number(quarter) } } : { value, year };
}

const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, WI: 11 };

/** Where in its year a period begins and ends, as months counted from 0; winter ends in the next. */
function monthsOf({ is, name }: Named, year: number): readonly [number, number] {
  if (is === 'month') return [Number(name) - 1, Number(name)];
  if (is === 'feast') {
    const day = FEASTS.get(String(name))?.(year);
    const at = day ? day.month - 1 + day.day / 31 : 0;
    return [at, at];
  }
  const start = SEASON_STARTS[String(name)];
  if (start !== undefined) return [start, start + 3];
  const index = Number(String(name).slice(1)) - 1;
  const length = String(name).startsWith('Q') ? 3 : 6;
  return [index * length, (index + 1) * length];
}

/** The year of a named period seen from an origin. */
function yearFrom(meaning: Named, origin: Origin, tense?: Tense): number {
  const { year, month, day } = origin.day;
  if (meaning.by === 0 || meaning.fiscal) return year;
  if (meaning.by === undefined && origin.evidence.anchor === 'narrative') return year;
  const now = month - 1 + (day - 1) / 31;
  const [start, end] = monthsOf(meaning, year);
  if (meaning.by === -1) return end <= now ? year : year - 1;
  if (meaning.by === 1) return start > now ? year : year + 1;
  if (meaning.is === 'month') return monthYear(Math.floor(now), start, year, tense);
  // The nearest one, by its middle.
  const gap = (start + end) / 2 - now;
  const nearest = Math.abs(gap) <= 6 ? year : gap > 0 ? year - 1 : year + 1;
  // A quarter that is to be reported may well be over.
  if (meaning.is === 'part') return nearest;
  const ahead = start - now + 12 * (nearest - year);
  // "since the spring", "had called in the spring": what is over is not ahead; a verb far off may have another tense.
  const near = tense?.reach === 'direct' || (meaning.is === 'season' && tense?.reach === 'close');
  if (tense?.is === 'past' && near && ahead > 0) return nearest - 1;
  // "The pool will close on Labor Day"; a summer spoken of may be the one under way.
  const over = ahead < (meaning.is === 'feast' ? 0 : -3);
  return tense?.is === 'future' && over ? nearest + 1 : nearest;
}

/**
 * A bare month (0–11): the coming one when at most two months ahead (nine, where the future is spoken of; none, where a
 * verb close by says it is over), else the past one.
 */
function monthYear(now: number, month: number, year: number, tense?: Tense): number {
  const ahead = (month - now + 12) % 12;
  const over = tense?.is === 'past' && tense.reach !== 'far';
  const most = tense?.is === 'future' ? 9 : over ? 0 : 2;
  if (ahead <= most) return month >= now ? year : year + 1;
  return month <= now ? year : year - 1;
}
