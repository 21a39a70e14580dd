/** Shifted periods → values: "last week", "two years later", "that day". */
import type { Span } from '../../../model/span';
import { addDays, addMonths, type Day, weekdayOf } from '../calendar';
import type { Grain, Shift } from '../meaning';
import { yearValue } from '../rules/years';
import type { Story } from './story';
import { centuryValue, dayValue, decadeValue, monthValue, partValue, weekValue } from './values';

export interface Resolved {
  value: string;
  anchor: 'explicit' | 'published' | 'narrative' | 'none';
  basis?: Span;
  confidence: number;
  /** The day, month or year it comes down to, for what follows. */
  day?: Day;
  month?: { year: number; month: number };
  quarter?: { year: number; quarter: number };
  year?: number;
}

const UNKNOWN: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXXX',
  century: 'XXXX',
};

/** Resolves a shift from the publication date or the story; unresolved ones keep placeholders. */
export function resolveShift(shift: Shift, story: Story, tense?: 'past' | 'future'): Resolved {
  const origin = originOf(shift, story);
  if (!origin) return { value: UNKNOWN[shift.grain], anchor: 'none', confidence: 0.5 };
  return {
    ...moved(shift.grain, shift.by + correction(shift, origin, tense), origin.day),
    anchor: origin.anchor,
    ...(origin.basis && { basis: origin.basis }),
    confidence: origin.anchor === 'published' ? 0.9 : 0.75,
  };
}

/** "The quarter" with none in hand is the last one that is over; "the weekend" on a weekday the last one too. */
function correction(shift: Shift, { anchor, day }: Origin, tense?: 'past' | 'future'): number {
  if (anchor !== 'published' || shift.by !== 0) return 0;
  if (shift.grain === 'quarter') return shift.base === 'narrative' ? -1 : 0;
  const over = shift.grain === 'weekend' && shift.definite && tense !== 'future';
  return over && weekdayOf(day) < 6 ? -1 : 0;
}

interface Origin {
  day: Day;
  anchor: 'published' | 'narrative';
  basis?: Span;
}

function originOf(shift: Shift, story: Story): Origin | undefined {
  const told = shift.base === 'narrative' || (shift.base === 'either' && story.historic);
  const narrative = told ? narrativeDay(shift.grain, story) : undefined;
  if (narrative) return narrative;
  // "The following day" with no day before it stays open; "the previous year" may be seen from publication.
  const alone = shift.counted && shift.by > 0;
  if (told && (shift.grain === 'day' || alone || story.historic)) return undefined;
  return story.published && { day: story.published, anchor: 'published' };
}

/** The last mention fine enough to count from. */
function narrativeDay(grain: Grain, story: Story): Origin | undefined {
  const { day, month, quarter, year } = story;
  const of = (value: Day, span: Span): Origin => ({ day: value, anchor: 'narrative', basis: span });
  if (grain === 'day' || grain === 'week' || grain === 'weekend')
    return day && of(day.value, day.span);
  if (grain === 'quarter' && quarter)
    return of(
      { year: quarter.value.year, month: quarter.value.quarter * 3 - 2, day: 1 },
      quarter.span,
    );
  if (grain === 'quarter') return undefined;
  if (grain === 'month') {
    // "In 2023 …; two months later": the month is open.
    const open = month && year && year.block === story.block && year.span.start > month.span.start;
    return month && !open ? of({ ...month.value, day: 1 }, month.span) : undefined;
  }
  return year && of({ year: year.value, month: 1, day: 1 }, year.span);
}

/** The period `by` grains from a day, and its value. */
function moved(grain: Grain, by: number, from: Day): Omit<Resolved, 'anchor' | 'confidence'> {
  switch (grain) {
    case 'day': {
      const day = addDays(from, by);
      return { value: dayValue(day), day };
    }
    case 'week':
      return { value: weekValue(addDays(from, 7 * by)) };
    case 'weekend':
      return { value: `${weekValue(addDays(from, 7 * by))}-WE` };
    case 'month': {
      const { year, month } = addMonths({ ...from, day: 1 }, by);
      return { value: monthValue(year, month), month: { year, month } };
    }
    case 'quarter': {
      const { year, month } = addMonths({ ...from, day: 1 }, 3 * by);
      const quarter = Math.ceil(month / 3);
      return { value: partValue(year, `Q${quarter}`), quarter: { year, quarter } };
    }
    case 'year':
      return { value: yearValue(from.year + by), year: from.year + by };
    case 'decade':
      return { value: decadeValue(from.year, by) };
    case 'century':
      return { value: centuryValue(from.year, by) };
  }
}
