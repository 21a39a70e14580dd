/** Comparable periods → values: the quarter or month in hand, in another year. */
import type { Compared } from '../meaning';
import { type Resolved, resolveShift } from './shift';
import type { Story } from './story';
import { monthValue, partValue } from './values';

/** Resolves "the year-ago quarter" and the like; with no such period in hand it is the year itself. */
export function resolveCompared({ years, grain }: Compared, story: Story): Resolved {
  const { month, quarter } = story;
  const later = quarter && (!month || quarter.span.start >= month.span.start);
  const useQuarter =
    grain === 'quarter' ? quarter : grain === 'period' && later ? quarter : undefined;
  const useMonth = grain === 'month' || (grain === 'period' && !useQuarter) ? month : undefined;
  const basis = (useQuarter ?? useMonth)?.span;
  const year = yearOf(years, (useQuarter ?? useMonth)?.value.year, story);
  if (year === undefined) return { value: 'XXXX', anchor: 'none', confidence: 0.5 };
  const how = {
    anchor: basis ? ('narrative' as const) : ('published' as const),
    ...(basis && { basis }),
    confidence: 0.75,
  };
  if (useQuarter) return { value: partValue(year, `Q${useQuarter.value.quarter}`), ...how };
  if (useMonth) return { value: monthValue(year, useMonth.value.month), ...how };
  return { value: partValueOfYear(year), ...how };
}

const partValueOfYear = (year: number): string => String(year);

function yearOf(
  years: Compared['years'],
  inHand: number | undefined,
  story: Story,
): number | undefined {
  if ('by' in years) {
    const from = inHand ?? (story.historic ? story.year?.value : story.published?.year);
    return from === undefined ? undefined : from + years.by;
  }
  return typeof years.in === 'number' ? years.in : resolveShift(years.in, story).year;
}
