/** Kept articles: on this device alone, and only those the reader asked for. */

import type { Analysis } from '../model/analysis';
import type { Metadata } from '../model/article';
import { type Failure, ok, type Result } from '../model/result';
import { type LibraryDatabase, openDatabase } from './database';
import { checkSize, readLibrary, writeLibrary } from './file';
import { type KeptArticle, type Summary, summarize, toKept } from './kept-article';
import { problem } from './problem';
import { searchSummaries } from './search';

export interface Library {
  /**
   * Keeps an article, and answers its id; the same text from the same address is kept once, with the newer time.
   * Fails with `private` for pages of private windows, `quota` where the disk has no room.
   */
  keep(
    facts: { metadata: Metadata; analysis: Analysis },
    from: { incognito: boolean },
  ): Promise<Result<string>>;
  /** The newest first. */
  list(): Promise<Result<Summary[]>>;
  /** The best first; all of them, the newest first, for an empty query. */
  search(query: string): Promise<Result<Summary[]>>;
  /** Those of the ids that are kept, in their order. */
  get(ids: readonly string[]): Promise<Result<KeptArticle[]>>;
  /** Deletes them, and answers what `restore` brings back. */
  remove(ids: readonly string[]): Promise<Result<KeptArticle[]>>;
  /** Puts articles back as they were kept. */
  restore(articles: readonly KeptArticle[]): Promise<Result<number>>;
  removeAll(): Promise<Result<number>>;
  /** The whole library as a file. */
  exportFile(): Promise<Result<Blob>>;
  /** Adds a file's articles: all of them, or none and the reason why. */
  importFile(file: Blob): Promise<Result<{ added: number; known: number }>>;
  close(): void;
}

/**
 * Opens the library of this browser profile. Fails with `closed` where the browser keeps no data (some private modes).
 * @example const library = await openLibrary(); if (library.ok) await library.value.list();
 */
export async function openLibrary(name = 'newsloupe-library'): Promise<Result<Library>> {
  const opened = await attempt(() => openDatabase(name));
  return opened.ok ? ok(libraryOf(opened.value)) : opened;
}

function libraryOf(database: LibraryDatabase): Library {
  const put = async (articles: readonly KeptArticle[]) => {
    const summaries = articles.map(summarize);
    const transaction = database.transaction(['articles', 'summaries'], 'readwrite');
    try {
      await Promise.all([
        ...articles.map((article) => transaction.objectStore('articles').put(article)),
        ...summaries.map((summary) => transaction.objectStore('summaries').put(summary)),
      ]);
    } catch (error) {
      // All of them or none, also where a single one was refused before it was even tried.
      transaction.done.catch(() => undefined);
      abort(transaction);
      throw error;
    }
    await transaction.done;
  };
  const all = async () =>
    (await database.getAll('summaries')).sort((a, b) => (a.kept < b.kept ? 1 : -1));
  const get = async (ids: readonly string[]) => {
    const { store } = database.transaction('articles');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.filter((article) => article !== undefined);
  };
  const remove = async (ids: readonly string[]) => {
    const transaction = database.transaction(['articles', 'summaries'], 'readwrite');
    const stores = [transaction.objectStore('articles'), transaction.objectStore('summaries')];
    await Promise.all([
      ...ids.flatMap((id) => stores.map((store) => store.delete(id))),
      transaction.done,
    ]);
    return ids.length;
  };
  const taken = async (ids: readonly string[]) => {
    const articles = await get(ids);
    await remove(ids);
    return articles;
  };
  return {
    async keep(facts, { incognito }) {
      if (incognito) return problem('private');
      const article = toKept(facts, new Date());
      const done = await attempt(() => put([article]));
      return done.ok ? ok(article.id) : done;
    },
    list: () => attempt(all),
    search: (query) =>
      attempt(async () => {
        const summaries = await all();
        return query.trim() ? searchSummaries(summaries, query) : summaries;
      }),
    get: (ids) => attempt(() => get(ids)),
    remove: (ids) => attempt(() => taken(ids)),
    restore: (articles) => attempt(() => put(articles).then(() => articles.length)),
    removeAll: () => attempt(async () => remove(await database.getAllKeys('summaries'))),
    exportFile: () =>
      attempt(
        async () =>
          new Blob(writeLibrary(await database.getAll('articles')), {
            type: 'application/x-ndjson',
          }),
      ),
    async importFile(file) {
      const size = checkSize(file.size);
      if (!size.ok) return size;
      const read = readLibrary(await file.text());
      if (!read.ok) return read;
      return attempt(async () => {
        const known = new Set(await database.getAllKeys('articles'));
        const fresh = read.value.filter(({ id }) => !known.has(id));
        await put(fresh);
        return { added: fresh.length, known: read.value.length - fresh.length };
      });
    },
    close: () => database.close(),
  };
}

/** A transaction that has failed by itself is aborted already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Then there is nothing left to take back.
  }
}

/** Tries, and tells what went wrong by its code. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  const name = (error as { name?: unknown } | null)?.name;
  if (name === 'QuotaExceededError') return problem('quota').error;
  if (name === 'VersionError') return problem('newer-library').error;
  return problem('closed').error;
}
