/** Clock times whose day comes later in the sentence: "At 09:15 (06:15 GMT) on 3 March". */

import type { Scan } from '../reading/scan';
import type { Proposal } from './grammar';
import type { Point } from './meaning';

/** The day stands no further off than this many tokens, and other times at most between. */
const REACH = 12;

/** Gives clock times that name no day the one that follows after "on". */
export function attachLateDays(s: Scan, proposals: readonly Proposal[]): Proposal[] {
  let day: { point: Point; from: number } | undefined;
  return proposals
    .toReversed()
    .map((proposal) => {
      const { meaning, from, to } = proposal;
      const bare = meaning.is === 'time' && !meaning.day && meaning.clock.includes(':');
      if (bare && day && day.from - to <= REACH)
        return { ...proposal, meaning: { ...meaning, day: day.point } };
      const named = meaning.is === 'day' || meaning.is === 'weekday';
      if (!bare) day = named && s.low(from - 1) === 'on' ? { point: meaning, from } : undefined;
      return proposal;
    })
    .toReversed();
}
