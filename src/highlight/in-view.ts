/** Which part of the text is on the screen. */
import type { Annotation } from '../model/annotation';
import type { Span } from '../model/span';
import type { TextPlaces } from './paint';

/**
 * The stretch of text from the first to the last annotation in the window; undefined where none is. Text runs down the
 * page, so a few looks are enough: two binary searches.
 */
export function spanInView(
  annotations: readonly Annotation[],
  places: TextPlaces,
): Span | undefined {
  const boxOf = ({ spans: [span] }: Annotation) =>
    span && places.rangesFor(span)[0]?.getBoundingClientRect();
  const first = partition(annotations, (one) => (boxOf(one)?.bottom ?? 0) <= 0);
  const after = partition(annotations, (one) => (boxOf(one)?.top ?? 0) < innerHeight);
  const start = annotations[first]?.spans[0]?.start;
  const end = annotations[after - 1]?.spans[0]?.end;
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

/** How many, from the first on, are so: the rest is not. */
function partition<T>(items: readonly T[], isSo: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isSo(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
