/** Lists that follow the reader: the finding gone to, and those on the part of the page that is in view. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface Place {
  /** The id of the finding that the reader stepped to. */
  current: string | undefined;
  /** The ids of the findings in view on the page. */
  inView: ReadonlySet<string>;
}

/** A list stays where the reader's own hand put it for this long. */
const HANDS_OFF_MS = 2000;

/** Marks the rows of a place, and scrolls the first one into view where the reader is not busy in the lists. */
export function useFollowing(lists: RefObject<HTMLElement | null>, place: Place | undefined): void {
  const touched = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const life = new AbortController();
    const touch = () => {
      touched.current = performance.now();
    };
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      addEventListener(type, touch, { signal: life.signal, passive: true });
    return () => life.abort();
  }, []);
  useEffect(() => {
    const root = lists.current;
    if (!root || !place) return;
    const first = mark(root, place);
    if (first && performance.now() - touched.current > HANDS_OFF_MS)
      first.scrollIntoView({ block: 'nearest' });
  }, [lists, place]);
  // Rows made since, by a search or another order, are marked too.
  useEffect(() => {
    if (lists.current && place) mark(lists.current, place);
  });
}

/** Marks the rows, and tells the one to be seen: that of the current finding, else the first in view. */
function mark(root: HTMLElement, place: Place): HTMLElement | undefined {
  let current: HTMLElement | undefined;
  let first: HTMLElement | undefined;
  for (const row of root.querySelectorAll<HTMLElement>('[data-ids]')) {
    const ids = row.dataset.ids?.split(' ') ?? [];
    const isCurrent = place.current !== undefined && ids.includes(place.current);
    const isInView = ids.some((id) => place.inView.has(id));
    row.toggleAttribute('data-in-view', isInView);
    if (isCurrent) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
    if (isCurrent) current ??= row;
    if (isInView) first ??= row;
  }
  return current ?? first;
}
