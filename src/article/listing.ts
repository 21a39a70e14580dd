/** Lists of other articles: headings that lead elsewhere, with a line or two each. */
import { leaveOut, type Place } from './survey';

/** Fewer titles are references within an article. */
const FEWEST_TITLES = 3;
/** Characters of running text to a title up to which it only announces what that leads to. */
const TEASER = 300;
/** Share of a list's running text that stands in such teasers. */
const NEARLY_ALL = 0.8;

/**
 * True where most headings lead elsewhere and little stands between them.
 * @param chars how much text stands with the headings
 */
export const isListOfTitles = (titles: number, headings: number, chars: number): boolean =>
  titles >= FEWEST_TITLES && titles > headings / 2 && chars < TEASER * titles;

/** The innermost lists of other articles below `place` no longer count; what holds the headline is none. */
export function leaveOutListings(place: Place, headline: Element | undefined): void {
  for (const child of place.children) {
    if (child.linkedHeadings < FEWEST_TITLES || child.beside) continue;
    leaveOutListings(child, headline);
    if (isListing(child) && !(headline && child.element.contains(headline))) leaveOut(child);
  }
}

function isListing({ prose, headings, linkedHeadings, children }: Place): boolean {
  if (!isListOfTitles(linkedHeadings, headings, 0)) return false;
  let announced = 0;
  for (const child of children)
    if (child.prose < TEASER * child.linkedHeadings) announced += child.prose;
  return announced >= NEARLY_ALL * prose;
}
