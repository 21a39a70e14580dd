/** Deep links to many facts at once. */
import type { Span } from '../model/span';
import { deepLink, NO_LINK_REASONS } from './deep-link';
import type { Fact } from './facts';
import type { PageIndex } from './page-index';

export interface Links {
  /** For `Source.links`: by the fact's id; facts without one are left out. */
  links: Record<string, string>;
  /** Why the others have none, in words for the reader. */
  without: { id: string; reason: string }[];
}

/**
 * Makes a link to each fact, from its first word to its last.
 * @param placeOf from a span of the article's text to one of the page's text:
 *   `(span) => pageText.spanOf(textMap.rangesFor(span))`
 * @example const { links } = linksTo(toFacts(source), pageIndex(pageText.text), placeOf, metadata.url);
 */
export function linksTo(
  facts: readonly Fact[],
  page: PageIndex,
  placeOf: (span: Span) => Span | undefined,
  address: string,
): Links {
  const made: Links = { links: {}, without: [] };
  for (const { id, spans } of facts) {
    const [first] = spans;
    const last = spans.at(-1);
    const place = first && last && placeOf({ start: first.start, end: last.end });
    const link = deepLink(page, place, address);
    if (link.ok) made.links[id] = link.url;
    else made.without.push({ id, reason: NO_LINK_REASONS[link.reason] });
  }
  return made;
}
