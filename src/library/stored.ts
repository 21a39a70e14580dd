/** Articles and their summaries, which are written and deleted together. Rejects as IndexedDB does. */
import type { LibraryDatabase } from './database';
import { type KeptArticle, type Summary, summarize } from './kept-article';

/** Puts all of the articles, or none. */
export async function putAll(
  database: LibraryDatabase,
  articles: readonly KeptArticle[],
): Promise<number> {
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
  return articles.length;
}

/** The newest first. */
export const allSummaries = async (database: LibraryDatabase): Promise<Summary[]> =>
  (await database.getAll('summaries')).sort((a, b) => (a.kept < b.kept ? 1 : -1));

/** Those of the ids that are there, in their order. */
export async function getAll(
  database: LibraryDatabase,
  ids: readonly string[],
): Promise<KeptArticle[]> {
  const { store } = database.transaction('articles');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((article) => article !== undefined);
}

/** Deletes them, and answers how many ids there were. */
export async function removeAll(
  database: LibraryDatabase,
  ids: readonly string[],
): Promise<number> {
  const transaction = database.transaction(['articles', 'summaries'], 'readwrite');
  const stores = [transaction.objectStore('articles'), transaction.objectStore('summaries')];
  await Promise.all([
    ...ids.flatMap((id) => stores.map((store) => store.delete(id))),
    transaction.done,
  ]);
  return ids.length;
}

/** A transaction that has failed by itself is aborted already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Then there is nothing left to take back.
  }
}
