/** What `npm run links` runs in an open page: makes links there, and tells where the browser has found theirs. */
import { readPageText } from '../article/page-text';
import { type PageArticle, readArticle } from '../article/read-article';
import { type DeepLink, deepLink } from '../export/deep-link';
import { pageIndex } from '../export/page-index';
import type { Article } from '../model/article';
import type { Span } from '../model/span';

export interface FoundRange {
  span?: Span | undefined;
  words: string;
  /** Whether its beginning is in view. */
  shown: boolean;
}

let read: PageArticle | undefined;

const inPage = {
  read(): Article | undefined {
    const found = readArticle(document);
    read = found.ok ? found.value : undefined;
    return read?.article;
  },
  make(spans: readonly Span[]): (DeepLink & { milliseconds: number })[] {
    const page = readPageText(document);
    const index = pageIndex(page.text);
    return spans.map((span) => {
      const before = performance.now();
      const link = deepLink(index, page.spanOf(read?.textMap.rangesFor(span) ?? []), 'http://x/');
      return { ...link, milliseconds: performance.now() - before };
    });
  },
  /** Where these ranges stand in the page's text. */
  found(ranges: readonly Range[]): FoundRange[] {
    const page = readPageText(document);
    return ranges.map((range) => {
      const { top } = range.getBoundingClientRect();
      return {
        span: page.spanOf([range]),
        words: range.toString(),
        shown: top >= -1 && top <= innerHeight,
      };
    });
  },
  foundDirectives: undefined as readonly Range[] | undefined,
};
export type InPage = typeof inPage;

(globalThis as { newsloupeLinks?: InPage }).newsloupeLinks ??= inPage;
