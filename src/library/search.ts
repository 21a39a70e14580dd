/** Search over kept articles, in memory. */
import MiniSearch from 'minisearch';
import { foldWords, type Summary } from './kept-article';

export interface SearchIndex {
  add(summary: Summary): void;
  remove(ids: readonly string[]): void;
  /** Ids, the best first: all words must be there, beginnings of words count, a slip of the pen is forgiven. */
  search(query: string): string[];
}

/** @example searchIndex(summaries).search('ruiz harbour') */
export function searchIndex(summaries: readonly Summary[]): SearchIndex {
  const index = new MiniSearch<Summary>({
    fields: ['title', 'outlet', 'author', 'names', 'words'],
    processTerm: (term) => foldWords(term),
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      // A slip in a short word makes another word.
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      boost: { title: 4, names: 3, outlet: 2, author: 2 },
    },
  });
  index.addAll(summaries);
  return {
    add: (summary) => (index.has(summary.id) ? index.replace(summary) : index.add(summary)),
    remove: (ids) => {
      for (const id of ids) if (index.has(id)) index.discard(id);
    },
    search: (query) => index.search(query).map(({ id }) => id as string),
  };
}
