/** Comparable periods → values: the quarter or month in hand, in another year. */
import type { Compared } from '../meaning';
import { yearValue } from '../rules/years';
import { type Resolved, resolveShift } from './shift';
import type { Anchor, Period, Story } from './story';
import { monthValue, partValue } from './values';

/** Resolves "the year-ago quarter" and the like; with no such period in hand it is the year itself. */
export function resolveCompared({ years, grain }: Compared, story: Story): Resolved {
  const hand = inHand(grain, story);
  const year = yearOf(years, hand?.value.year, story);
  if (year === undefined) return { value: 'XXXX', anchor: 'none', confidence: 0.5 };
  if (!hand)
    return {
      value: yearValue(year),
      anchor: story.published ? 'published' : 'narrative',
      confidence: 0.7,
    };
  const { month, quarter } = hand.value;
  const value = quarter ? partValue(year, `Q${quarter}`) : monthValue(year, month ?? 1);
  return { value, anchor: 'narrative', basis: hand.span, confidence: 0.75 };
}

function inHand(grain: Compared['grain'], story: Story): Anchor<Period> | undefined {
  if (grain === 'quarter') return story.quarter;
  return grain === 'month' ? story.month : story.period;
}

function yearOf(
  years: Compared['years'],
  hand: number | undefined,
  story: Story,
): number | undefined {
  if ('in' in years)
    return typeof years.in === 'number' ? years.in : resolveShift(years.in, story).year;
  const from = hand ?? (story.historic ? story.year?.value : story.published?.year);
  return from === undefined ? undefined : from + years.by;
}
