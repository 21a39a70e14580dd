/**
 * The keyboard in the lists: one stop for the Tab key, arrow keys from there on. Up and down go from row to row, also
 * over headings; page up and down from heading to heading; left and right to what stands beside a finding or an open
 * heading, and open or close a section on its heading; home and end to the first and last row.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const ANY = '[data-rove]';
const ROW = '[data-rove]:not([data-rove="beside"])';
const HEADING = '[data-section]';

/** Makes everything marked `data-rove` inside the element one stop; to be called in the view that holds the element. */
export function useRoving(holder: RefObject<HTMLElement | null>): void {
  // After every change of the lists: one of the rows can be reached by Tab.
  useEffect(() => keepOneStop(holder.current));
  useEffect(() => {
    const root = holder.current;
    if (!root) return;
    const life = new AbortController();
    const { signal } = life;
    root.addEventListener('keydown', (event) => pressed(root, event), { signal });
    root.addEventListener('focusin', (event) => stopAt(root, event.target), { signal });
    root.addEventListener('toggle', () => keepOneStop(root), { signal, capture: true });
    return () => life.abort();
  }, [holder]);
}

function pressed(root: HTMLElement, event: KeyboardEvent): void {
  const at = event.target;
  if (!(at instanceof HTMLElement) || !at.matches(ANY)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const next = targetOf(root, at, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Where a key leads; undefined for keys that are none of ours, and where nothing lies that way. */
function targetOf(root: HTMLElement, at: HTMLElement, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return beyond(root, ROW, at, 1);
    case 'ArrowUp':
      return beyond(root, ROW, at, -1);
    case 'PageDown':
      return beyond(root, HEADING, at, 1);
    case 'PageUp':
      return beyond(root, HEADING, at, -1);
    case 'Home':
      return all(root, ROW)[0];
    case 'End':
      return all(root, ROW).findLast(isShown);
    case 'ArrowLeft':
    case 'ArrowRight':
      return aside(at, (key === 'ArrowRight') !== isRightToLeft(at));
    default:
      return undefined;
  }
}

/** The next one of them that is shown, after (or before) a place in the document. */
function beyond(root: HTMLElement, selector: string, at: HTMLElement, step: 1 | -1) {
  const here = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const row = at.closest('.row')?.querySelector<HTMLElement>(ROW) ?? at;
  const candidates = all(root, selector).filter((one) => row.compareDocumentPosition(one) & here);
  return step === 1 ? candidates.find(isShown) : candidates.findLast(isShown);
}

/** Onward: open the section, or to the button beside; back: close it, or to the finding. */
function aside(at: HTMLElement, onward: boolean): HTMLElement | undefined {
  const section = at.matches(HEADING) ? at.closest('details') : null;
  if (section) {
    if (onward && section.open)
      return section.querySelector<HTMLElement>(`:scope > .copy-kind ${ANY}`) ?? at;
    section.open = onward;
    return at;
  }
  if (at.closest('.copy-kind'))
    return onward
      ? undefined
      : (at.closest('details')?.querySelector<HTMLElement>(HEADING) ?? undefined);
  const row = [...(at.closest('.row')?.querySelectorAll<HTMLElement>(ANY) ?? [])];
  return row[row.indexOf(at) + (onward ? 1 : -1)];
}

function keepOneStop(root: HTMLElement | null): void {
  if (!root) return;
  const stop = root.querySelector<HTMLElement>(`${ANY}[tabindex="0"]`);
  if (stop && isShown(stop)) return;
  const heading = stop?.closest('details')?.querySelector<HTMLElement>(HEADING);
  stopAt(root, heading ?? root.querySelector(ANY));
}

function stopAt(root: HTMLElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || !target.matches(ANY)) return;
  for (const other of root.querySelectorAll<HTMLElement>(`${ANY}[tabindex="0"]`))
    other.tabIndex = -1;
  target.tabIndex = 0;
}

const all = (root: HTMLElement, selector: string) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const isShown = (element: HTMLElement) => element.checkVisibility();
const isRightToLeft = (element: HTMLElement) => getComputedStyle(element).direction === 'rtl';
