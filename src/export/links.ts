/** Deep links to many facts at once. */
import type { Span } from '../model/span';
import { deepLink, type NoLink } from './deep-link';
import type { Fact } from './facts';
import type { PageIndex } from './page-index';

export interface Links {
  /** For `Source.links`: by the fact's id; facts without one are left out. */
  links: Record<string, string>;
  /** Why the others have none; `time` for those there was no time for. */
  without: { id: string; reason: NoLink | 'time' }[];
}

/**
 * Makes a link to each fact, from its first word to its last.
 * @param placeOf from a span of the article's text to one of the page's text:
 *   `(span) => pageText.spanOf(textMap.rangesFor(span))`
 * @param isLate true when those that are left are to be left out
 * @example const { links } = linksTo(toFacts(source), pageIndex(pageText.text), placeOf, metadata.url);
 */
export function linksTo(
  facts: readonly Fact[],
  page: PageIndex,
  placeOf: (span: Span) => Span | undefined,
  address: string,
  isLate: () => boolean = () => false,
): Links {
  const made: Links = { links: {}, without: [] };
  for (const fact of facts) {
    if (isLate()) {
      made.without.push({ id: fact.id, reason: 'time' });
      continue;
    }
    const extent = extentOf(fact);
    const link = deepLink(page, extent && placeOf(extent), address);
    if (link.ok) made.links[fact.id] = link.url;
    else made.without.push({ id: fact.id, reason: link.reason });
  }
  return made;
}

/** From a fact's first word to its last. */
export function extentOf({ spans }: Pick<Fact, 'spans'>): Span | undefined {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last && { start: first.start, end: last.end };
}
