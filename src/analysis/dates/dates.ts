import type { DateMention } from '../../model/analysis';
import type { Segmented } from '../../model/segmented';

/** Dates, times, durations and sets, sorted by start; relative ones hang on `doc.published`. */
export function findDates(_doc: Segmented): DateMention[] {
  return [];
}
