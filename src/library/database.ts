/** The database of kept articles, and how older ones become it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptArticle, Summary } from './kept-article';

interface LibrarySchema extends DBSchema {
  articles: { key: string; value: KeptArticle };
  summaries: { key: string; value: Summary };
}
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** Step n brings a database of version n to version n + 1. A step that was published never changes. */
export const MIGRATIONS: readonly ((database: LibraryDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('articles', { keyPath: 'id' });
    database.createObjectStore('summaries', { keyPath: 'id' });
  },
];

/** Opens the database, made or migrated where it must be. Rejects as IndexedDB does. */
export const openDatabase = (
  name: string,
  steps: readonly ((database: LibraryDatabase) => void)[] = MIGRATIONS,
): Promise<LibraryDatabase> =>
  openDB<LibrarySchema>(name, steps.length, {
    upgrade(database, oldVersion) {
      for (const step of steps.slice(oldVersion)) step(database);
    },
    // Another page of a newer version is waiting: give way rather than hold it up.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
