/** Where the card stands beside its mark. Lengths in CSS pixels, from the window's upper left corner. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Size {
  width: number;
  height: number;
}
interface Place {
  left: number;
  top: number;
  /** The card scrolls inside where it is taller. */
  maxHeight: number;
}
/** Between the mark and the card, and between the card and the window's edge. */
const GAP = 6;
const EDGE = 8;

/**
 * Below the mark where the card fits, else above it, else where there is more room; never over the mark's line, never
 * outside of the window. It begins where the mark begins, in the direction of the interface.
 * @example place({ left: 100, top: 50, right: 160, bottom: 70 }, { width: 320, height: 200 }, { width: 800, height: 600 }, 'ltr')
 *          // { left: 100, top: 76, maxHeight: 516 }
 */
export function place(mark: Box, card: Size, view: Size, direction: 'ltr' | 'rtl'): Place {
  const roomBelow = view.height - EDGE - (mark.bottom + GAP);
  const roomAbove = mark.top - GAP - EDGE;
  const below = card.height <= roomBelow || roomBelow >= roomAbove;
  const room = Math.min(view.height - 2 * EDGE, Math.max(LEAST, below ? roomBelow : roomAbove));
  const height = Math.min(card.height, room);
  const wanted = below ? mark.bottom + GAP : mark.top - GAP - height;
  const start = direction === 'rtl' ? mark.right - card.width : mark.left;
  return {
    left: within(start, EDGE, view.width - EDGE - card.width),
    top: within(wanted, EDGE, view.height - EDGE - height),
    maxHeight: room,
  };
}

/** In a window so low that neither side has that much room, the card covers its mark. */
const LEAST = 120;

/** The lower bound counts where the bounds cross. */
const within = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** @example holds({ left: 0, top: 0, right: 9, bottom: 9 }, 10, 5, 2) // true: not farther off than 2 */
export const holds = (box: Box, x: number, y: number, slack = 0): boolean =>
  x >= box.left - slack &&
  x <= box.right + slack &&
  y >= box.top - slack &&
  y <= box.bottom + slack;

/** True where some of the box is in the window. */
export const isInView = (box: Box, view: Size): boolean =>
  box.bottom > 0 && box.top < view.height && box.right > 0 && box.left < view.width;
