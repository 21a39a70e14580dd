/** What opens and closes the card: the pointer, the keyboard, scrolling. The page's own clicks keep their meaning. */
import { marksAt } from '../annotation/card';
import type { Card } from './card';
import { type Click, clickOf } from './click';
import { type Hit, hitAt } from './hit';
import { holds } from './place';
import type { Surroundings } from './reading';

/** A pointer that rests that long on a mark asks about it; one that is away that long does not any more. */
const REST_MS = 500;
const AWAY_MS = 400;
/** Nobody holds a mouse perfectly still. */
const STILL_PX = 4;

/** What has a meaning of its own when it is clicked. */
const CONTROL =
  'a[href], area, button, input, select, textarea, label, summary, audio, video, iframe, [contenteditable], [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [role="option"]';

/** Listens until the signal aborts; then the card is closed too. A click from before counts as one that comes now. */
export function listen(
  card: Card,
  surroundings: Surroundings,
  signal: AbortSignal,
  early?: Click,
): void {
  const hit = (event: MouseEvent): Hit | undefined => {
    const reading = surroundings.reading();
    return reading && hitAt(reading, event.clientX, event.clientY);
  };
  addEventListener('click', (event) => clicked(clickOf(event), card, hit), { signal });
  addEventListener('keydown', (event) => pressed(event, card, surroundings), {
    signal,
    capture: true,
  });
  const down = (event: Event) => {
    if (card.holds(event)) card.keep();
    else if (event.isTrusted) card.close(false);
  };
  addEventListener('pointerdown', down, { signal, capture: true, passive: true });
  followPointer(card, hit, signal);
  const moved = () => card.follow();
  addEventListener('scroll', moved, { signal, capture: true, passive: true });
  addEventListener('resize', moved, { signal, passive: true });
  addEventListener('pagehide', () => card.close(false), { signal });
  signal.addEventListener('abort', () => card.close(false));
  if (early) clicked(early, card, hit);
}

function clicked(click: Click, card: Card, hit: (event: MouseEvent) => Hit | undefined): void {
  const { event } = click;
  const { button, detail, isTrusted, defaultPrevented } = event;
  if (button !== 0 || detail > 1 || !isTrusted || defaultPrevented || isHeld(event)) return;
  if (card.holds(event) || isOnControl(click) || isSelecting()) return;
  const found = hit(event);
  if (found) card.open(found);
}

const isHeld = (event: MouseEvent | KeyboardEvent): boolean =>
  event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

const isOnControl = ({ path }: Click): boolean =>
  path.some((at) => at instanceof Element && at.matches(CONTROL));

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

function pressed(event: KeyboardEvent, card: Card, surroundings: Surroundings): void {
  if (!event.isTrusted || event.isComposing || isHeld(event)) return;
  if (event.key === 'Escape' && card.isOpen()) card.close();
  else if (event.key === 'Tab' && card.isOpen() && !card.isPassing() && card.enter()) card.keep();
  else if (event.key !== 'Enter' || card.isOpen() || !openLast(card, surroundings)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Opens the card of the mark the reader went to last, where that is in view and no control has the focus. */
function openLast(card: Card, surroundings: Surroundings): boolean {
  const { activeElement, body, documentElement } = document;
  if (activeElement && activeElement !== body && activeElement !== documentElement) return false;
  const reading = surroundings.reading();
  const [first] = reading?.last?.spans ?? [];
  const box = first && reading?.places.rangesFor(first)[0]?.getBoundingClientRect();
  if (!reading?.last || !box || box.bottom < 0 || box.top > innerHeight) return false;
  const marks = marksAt(reading, first.start, reading.last.id);
  card.open({ marks, offset: first.start, focus: true });
  return card.isOpen();
}

/** Opens at the pointer's rest, never while scrolling; closes what opened so when the pointer has gone. */
function followPointer(
  card: Card,
  hit: (event: MouseEvent) => Hit | undefined,
  signal: AbortSignal,
): void {
  const fine = matchMedia('(hover: hover) and (pointer: fine)');
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let at: PointerEvent | undefined;
  const stop = () => {
    clearTimeout(resting);
    at = undefined;
  };
  const rested = (event: PointerEvent) => {
    if (isSelecting() || (card.isOpen() && !card.isPassing())) return;
    const found = hit(event);
    // Whoever reads along with the pointer would have a card at every statement: its words are wide, its verb is not.
    const marks = found?.marks.filter(({ part }) => part !== 'content') ?? [];
    if (found && marks.length) card.open({ marks, offset: found.offset, passing: true });
  };
  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons || !fine.matches)
      return stop();
    const mark = card.mark();
    const isNear = card.holds(event) || (mark && holds(mark, event.clientX, event.clientY, 8));
    if (isNear || !card.isPassing()) {
      clearTimeout(leaving);
      leaving = undefined;
    } else leaving ??= setTimeout(() => card.isPassing() && card.close(false), AWAY_MS);
    if (isNear) return stop();
    const isStill =
      at && Math.hypot(event.clientX - at.clientX, event.clientY - at.clientY) < STILL_PX;
    if (isStill) return;
    clearTimeout(resting);
    at = event;
    resting = setTimeout(rested, REST_MS, event);
  };
  addEventListener('pointermove', moved, { signal, passive: true });
  for (const name of ['scroll', 'pointerdown', 'keydown', 'wheel'])
    addEventListener(name, stop, { signal, passive: true, capture: true });
  document.addEventListener('pointerleave', stop, { signal });
  signal.addEventListener('abort', stop);
}
