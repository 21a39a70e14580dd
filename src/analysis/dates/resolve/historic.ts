/** Whether a text is a history: most of the years it names lie far from its publication. */
import type { Day } from '../calendar';
import type { Proposal } from '../grammar';
import type { Meaning } from '../meaning';

/** Years further than this from publication count as far. */
const FAR = 2;
/** Fewer years than this say nothing. */
const FEWEST = 4;

/** True where at least `FEWEST` years stand in the text and most are far; without a publication date always. */
export function isHistoric(proposals: readonly Proposal[], published: Day | undefined): boolean {
  if (!published) return true;
  let far = 0;
  let near = 0;
  for (const { meaning } of proposals) {
    const year = yearOf(meaning);
    if (year === undefined) {
      // A weekday or "yesterday" is seen from publication.
      if (meaning.is === 'weekday' || (meaning.is === 'shift' && meaning.base === 'published'))
        near++;
    } else if (Math.abs(year - published.year) > FAR) far++;
    else near++;
  }
  return far >= FEWEST && far > 2 * near;
}

function yearOf(meaning: Meaning): number | undefined {
  if (meaning.is === 'fixed') return meaning.year;
  if (meaning.is === 'time') return meaning.day && yearOf(meaning.day);
  if (!('year' in meaning)) return undefined;
  return typeof meaning.year === 'number' ? meaning.year : undefined;
}
