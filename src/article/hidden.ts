/** Running text that cannot be seen: copies for machines, closed panels, what a paywall took away. */
import { isShown } from './shown';
import { pace, type Steps } from './steps';
import { leaveOut, type Place } from './survey';

/** Share of the text that must be left for hidden text to be left out: else the page waits for its scripts. */
const SHOWN_SHARE = 0.25;

/** True where so much of the text can be seen that the rest is hidden for good. */
export const isEnoughShown = (shown: number, all: number): boolean => shown >= SHOWN_SHARE * all;

/** The hidden blocks below `root` no longer count. */
export function* leaveOutHidden(root: Place): Steps<void> {
  const isTired = pace();
  const hidden: Place[] = [];
  let sum = 0;
  function* visit(place: Place): Steps<void> {
    if (isTired()) yield;
    let inside = 0;
    for (const child of place.children) if (!child.beside) inside += child.prose;
    if (place.prose > inside && !isShown(place.element)) {
      hidden.push(place);
      sum += place.prose;
      return;
    }
    for (const child of place.children) if (!child.beside && child.prose > 0) yield* visit(child);
  }
  yield* visit(root);
  if (sum > 0 && isEnoughShown(root.prose - sum, root.prose)) hidden.forEach(leaveOut);
}
