/** Going from mark to mark, in the order of the text. */
import type { Kinds, TextPlaces } from '../highlight/paint';
import type { Annotation } from '../model/annotation';

export type Direction = 'next' | 'previous';
export interface Stop {
  annotation: Annotation;
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
  annotations: readonly Annotation[],
  kinds: Kinds,
  places: TextPlaces,
  direction: Direction,
  last?: Annotation,
): Stop | undefined {
  const stops = stopsOf(annotations, kinds);
  const at = last && isInView(last, places) ? stops.indexOf(last) : -1;
  const annotation = stops.at(
    at >= 0 ? (at + step(direction)) % stops.length : entry(stops, places, direction),
  );
  return annotation && { annotation, number: stops.indexOf(annotation) + 1, total: stops.length };
}

/** What one stops at: a claim once, where its source is named. */
function stopsOf(annotations: readonly Annotation[], kinds: Kinds): Annotation[] {
  const sourced = new Set(annotations.filter(({ part }) => part === 'source').map(({ id }) => id));
  return annotations.filter(
    ({ id, kind, part }) => kinds[kind] && !(part === 'content' && sourced.has(id)),
  );
}

const step = (direction: Direction): number => (direction === 'next' ? 1 : -1);

/** Where to begin; -1, the last one, where nothing is above the lower edge. */
function entry(stops: readonly Annotation[], places: TextPlaces, direction: Direction): number {
  return direction === 'next'
    ? Math.max(
        0,
        stops.findIndex((stop) => (topOf(stop, places) ?? -1) >= 0),
      )
    : stops.findLastIndex((stop) => (topOf(stop, places) ?? innerHeight) < innerHeight);
}

const isInView = (annotation: Annotation, places: TextPlaces): boolean => {
  const top = topOf(annotation, places);
  return top !== undefined && top >= 0 && top < innerHeight;
};

/** In pixels below the window's upper edge; undefined where its words are gone. */
function topOf({ spans: [span] }: Annotation, places: TextPlaces): number | undefined {
  const range = span && places.rangesFor(span)[0];
  return range?.getBoundingClientRect().top;
}
