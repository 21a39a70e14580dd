/** The card's host on the page: in the top layer, beside its mark, gone without a trace when it closes. */
import { ownHost } from '../highlight/own-host';
import { type Box, place } from './place';

export interface Shell {
  /** Puts the card beside a mark; to be called again when either has moved or grown. */
  beside(mark: Box): void;
  /** True for events that come from the card. */
  holds(event: Event): boolean;
  /** False where the page has taken it away. */
  isThere(): boolean;
  remove(): void;
}

/** What is done with keys and pointers in the card is not the page's business. */
const PRIVATE = [
  'click',
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'wheel',
];

/** Shows a card in this look; its place is not settled until `beside` is called. */
export function show(card: HTMLElement, css: string, direction: 'ltr' | 'rtl'): Shell {
  const { host, root } = ownHost(css);
  const places = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, places];
  root.append(card);
  for (const name of PRIVATE) root.addEventListener(name, (event) => event.stopPropagation());
  host.popover = 'manual';
  document.documentElement.append(host);
  // Above dialogs and whatever the page puts on top; where that is refused, its z-index has to do.
  try {
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
  return {
    beside(mark) {
      const size = { width: host.offsetWidth, height: card.scrollHeight + 2 };
      const view = { width: document.documentElement.clientWidth, height: innerHeight };
      const { left, top, maxHeight } = place(mark, size, view, direction);
      places.replaceSync(
        `:host { left: ${left}px !important; top: ${top}px !important; --room: ${maxHeight}px }`,
      );
    },
    holds: (event) => event.composedPath().includes(host),
    isThere: () => host.isConnected,
    remove: () => host.remove(),
  };
}
