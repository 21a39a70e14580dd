/** Whether a text is a history: it names many years other than its own, and seldom speaks from its own day. */
import type { Day } from '../calendar';
import type { Proposal } from '../grammar';
import type { Meaning } from '../meaning';

/** Fewer other years than this say nothing. */
const FEWEST = 6;
/** In histories there are at least this many years for each "yesterday" or "last week". */
const PER_DEICTIC = 4;

/** True where a text tells of other years (see above); without a publication date always. */
export function isHistoric(proposals: readonly Proposal[], published: Day | undefined): boolean {
  if (!published) return true;
  let other = 0;
  let deictic = 0;
  for (const { meaning } of proposals) {
    const year = yearOf(meaning);
    if (year !== undefined) other += year === published.year ? 0 : 1;
    else if (isDeictic(meaning)) deictic++;
  }
  return other >= FEWEST && other >= PER_DEICTIC * deictic;
}

/** A weekday, "yesterday", "last week": seen from publication. */
const isDeictic = (meaning: Meaning): boolean =>
  meaning.is === 'weekday' || (meaning.is === 'shift' && meaning.base === 'published');

function yearOf(meaning: Meaning): number | undefined {
  if (meaning.is === 'fixed') return meaning.year;
  if (meaning.is === 'time') return meaning.day && yearOf(meaning.day);
  if (!('year' in meaning)) return undefined;
  return typeof meaning.year === 'number' ? meaning.year : undefined;
}
