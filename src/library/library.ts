/** Kept articles: on this device alone, and only those the reader asked for. */

import type { Analysis } from '../model/analysis';
import type { Metadata } from '../model/article';
import { type Failure, ok, type Result } from '../model/result';
import { type LibraryDatabase, openDatabase } from './database';
import { readLibraryFile, writeLibrary } from './file';
import { type KeptArticle, type Summary, toKept } from './kept-article';
import { problem } from './problem';
import { searchSummaries } from './search';
import { allSummaries, getAll, putAll, removeAll } from './stored';

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
  return {
    keep: (facts, { incognito }) =>
      incognito ? Promise.resolve(problem('private')) : attempt(() => keep(database, facts)),
    list: () => attempt(() => allSummaries(database)),
    search: (query) =>
      attempt(async () => {
        const summaries = await allSummaries(database);
        return query.trim() ? searchSummaries(summaries, query) : summaries;
      }),
    get: (ids) => attempt(() => getAll(database, ids)),
    remove: (ids) => attempt(() => take(database, ids)),
    restore: (articles) => attempt(() => putAll(database, articles)),
    removeAll: () =>
      attempt(async () => removeAll(database, await database.getAllKeys('summaries'))),
    exportFile: () => attempt(() => asFile(database)),
    importFile: (file) => importFile(database, file),
    close: () => database.close(),
  };
}

async function keep(
  database: LibraryDatabase,
  facts: Parameters<Library['keep']>[0],
): Promise<string> {
  const article = toKept(facts, new Date());
  await putAll(database, [article]);
  return article.id;
}

async function take(database: LibraryDatabase, ids: readonly string[]): Promise<KeptArticle[]> {
  const articles = await getAll(database, ids);
  await removeAll(database, ids);
  return articles;
}

const asFile = async (database: LibraryDatabase): Promise<Blob> =>
  new Blob(writeLibrary(await database.getAll('articles')), { type: 'application/x-ndjson' });

async function importFile(
  database: LibraryDatabase,
  file: Blob,
): ReturnType<Library['importFile']> {
  const read = await readLibraryFile(file);
  if (!read.ok) return read;
  return attempt(async () => {
    const known = new Set(await database.getAllKeys('articles'));
    const fresh = read.value.filter(({ id }) => !known.has(id));
    await putAll(database, fresh);
    return { added: fresh.length, known: read.value.length - fresh.length };
  });
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
