/** Scrolls to words on the page and flashes them. */
import type { Span } from '../model/span';
import type { TextPlaces } from './paint';
import { put, take } from './registry';
import { schemeBehind } from './scheme';
import { highlightName, LOOKS } from './styles';

const FLASH_MS = 1600;

/**
 * Brings the spans into view and flashes them once (steadily, where the reader asked for less motion).
 * False where the words are not on the page any more.
 */
export function reveal(spans: readonly Span[], places: TextPlaces): boolean {
  const ranges = spans.flatMap((span) => places.rangesFor(span));
  const first = ranges[0];
  const element = first?.startContainer.parentElement;
  if (!first || !element?.isConnected) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo(first, element, calm ? 'instant' : 'smooth');
  const name = highlightName('flash', schemeBehind(element, new Map()));
  const flash = new Highlight(...ranges);
  flash.priority = LOOKS.indexOf('flash') + 1;
  put(name, flash);
  setTimeout(() => take(name, flash), FLASH_MS);
  return true;
}

/** The element's own scrolling first (it may stand in a scrolling box), then exactly to the words in long paragraphs. */
function scrollTo(range: Range, element: Element, behavior: ScrollBehavior): void {
  const box = range.getBoundingClientRect();
  const tall = element.getBoundingClientRect().height > innerHeight;
  if (tall) window.scrollBy({ top: box.top - innerHeight / 2, behavior });
  else element.scrollIntoView({ block: 'center', behavior });
}
