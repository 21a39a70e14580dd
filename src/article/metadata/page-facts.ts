/** What the readers of metadata share: the page's meta elements, its JSON-LD, its address. */
import { fieldOf, findArticleObject, type LdObject, readJsonLd, stringOf } from './json-ld';
import { withoutStale } from './stale';

export interface PageFacts {
  document: Document;
  /** Content by lower-case name or property, the first of each. */
  meta: ReadonlyMap<string, string>;
  /** All JSON-LD objects of the page, and the one that speaks of its article. */
  objects: readonly LdObject[];
  article: LdObject | undefined;
  /** The address the reader sees, and the one the page calls its own. */
  url: string;
  canonical: string | undefined;
  /** The page's title in its several forms, the likeliest first; never empty strings. */
  titles: readonly string[];
  /** What the head of the page says is of an article shown before, and was left out. */
  isStale: boolean;
}

/**
 * Reads the facts once, for all readers of metadata.
 * @param moved the page has gone on to another address without loading: what it says may be of an earlier article
 */
export function readPageFacts(document: Document, moved = false): PageFacts {
  const all = { meta: readMeta(document), objects: readJsonLd(document) };
  const url = document.location?.href ?? document.URL;
  const stated = readCanonical(document, all.meta);
  const { meta, objects, isStale } = moved
    ? withoutStale(all, { url, canonical: stated, title: document.title })
    : { ...all, isStale: false };
  const canonical = isStale ? undefined : stated;
  const namedBy = [meta.get('og:title'), meta.get('twitter:title'), document.title]
    .map((title) => fieldOf(title ?? '').replace(/\s+/gu, ' '))
    .filter((title) => title !== '');
  const urls = canonical ? [url, canonical] : [url];
  const article = findArticleObject(objects, {
    urls,
    titles: namedBy.flatMap((title) => [title, ...titleParts(title)]),
  });
  const own = stringOf(article, 'headline') ?? stringOf(article, 'name');
  const titles = [...new Set(own ? [own, ...namedBy] : namedBy)];
  return { document, meta, objects, article, url, canonical, titles, isStale };
}

/**
 * The pieces of a title between its separators, one of which is often the site's name; none when
 * there is only one.
 * @example titleParts('Port reopens | Example Times') // ['Port reopens', 'Example Times']
 */
export function titleParts(title: string): string[] {
  const parts = title.split(/\s+[|\-–—·•»«:/]+\s+/u).filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}

function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    const names = [element.getAttribute('property'), element.getAttribute('name')];
    for (const name of [...names, element.getAttribute('itemprop')]) {
      const key = name?.trim().toLowerCase();
      if (key && content && !meta.has(key)) meta.set(key, content);
    }
  }
  return meta;
}

function readCanonical(document: Document, meta: Map<string, string>): string | undefined {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const candidate of [href, meta.get('og:url')]) {
    if (!candidate) continue;
    try {
      return new URL(candidate, document.baseURI).href;
    } catch {
      // An address that cannot be read is as good as none.
    }
  }
  return undefined;
}
