/** Going from mark to mark, in the order of the text. */
import type { Step } from '../annotation/steps';
import type { TextPlaces } from '../highlight/paint';

export type Direction = 'next' | 'previous';
export interface Stop {
  step: Step;
  /** 1 for the first … */
  number: number;
  total: number;
}

/**
 * The mark to go to: the one after (or before) the last one gone to while that is in view, else the first one below
 * the upper edge of the window (or the last above its lower edge). After the last comes the first again. Undefined
 * where nothing is marked.
 */
export function findStop(
  steps: readonly Step[],
  places: TextPlaces,
  direction: Direction,
  last?: Step,
): Stop | undefined {
  const at = last && isInView(last, places) ? steps.findIndex((step) => isSame(step, last)) : -1;
  const ahead = direction === 'next' ? 1 : -1;
  const step = steps.at(at >= 0 ? (at + ahead) % steps.length : entry(steps, places, direction));
  return step && { step, number: steps.indexOf(step) + 1, total: steps.length };
}

/** The steps are made anew each time; a name has one at each of its mentions. */
const isSame = (a: Step, b: Step): boolean =>
  a.id === b.id && a.spans[0]?.start === b.spans[0]?.start;

/** Where to begin; -1, the last one, where nothing is above the lower edge. */
function entry(steps: readonly Step[], places: TextPlaces, direction: Direction): number {
  if (direction === 'previous')
    return steps.findLastIndex((step) => (topOf(step, places) ?? innerHeight) < innerHeight);
  const below = steps.findIndex((step) => (topOf(step, places) ?? -1) >= 0);
  return Math.max(0, below);
}

function isInView(step: Step, places: TextPlaces): boolean {
  const top = topOf(step, places);
  return top !== undefined && top >= 0 && top < innerHeight;
}

/** In pixels below the window's upper edge; undefined where its words are gone. */
function topOf({ spans: [span] }: Step, places: TextPlaces): number | undefined {
  const range = span && places.rangesFor(span)[0];
  return range?.getBoundingClientRect().top;
}
