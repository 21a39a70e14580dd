/** Clock times whose day comes later in the sentence: "At 09:15 (06:15 GMT) on 3 March", "between 9pm and 11pm on Friday". */

import type { Scan } from '../reading/scan';
import type { Proposal } from './grammar';
import type { Point } from './meaning';
import { JOINTS } from './ranges';

/** The day stands no further off than this many tokens, and other times at most between. */
const REACH = 12;

/** Gives clock times that name no day the one that follows after "on". */
export function attachLateDays(s: Scan, proposals: readonly Proposal[]): Proposal[] {
  let day: { point: Point; from: number } | undefined;
  return proposals
    .toReversed()
    .map((proposal) => {
      const { meaning, to } = proposal;
      const bare = meaning.is === 'time' && !meaning.day && meaning.clock.includes(':');
      if (bare && day && day.from - to <= REACH)
        return { ...proposal, meaning: { ...meaning, day: day.point } };
      if (!bare) day = dayOf(s, proposal);
      return proposal;
    })
    .toReversed();
}

/** The day a proposal lends to times before it: "on Friday", and that of the time that ends a range. */
function dayOf(s: Scan, { meaning, from }: Proposal): { point: Point; from: number } | undefined {
  if (meaning.is === 'day' || meaning.is === 'weekday')
    return s.low(from - 1) === 'on' ? { point: meaning, from } : undefined;
  const ends = meaning.is === 'time' && JOINTS.has(s.low(from - 1));
  return ends && meaning.day ? { point: meaning.day, from } : undefined;
}
