/** Deleting everything the extension keeps. */
import { browser } from '../browser/browser';
import { forgetSites, grantedPatterns } from './modes';

/** Deletes the settings, the word list and every database of the extension, and gives the access to sites back. */
export async function eraseEverything(): Promise<void> {
  await forgetSites(await grantedPatterns());
  await browser.storage.local.clear();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => name && deleteDatabase(name)));
}

/** Also ends where another page of the extension still has it open: it is deleted when that one closes. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => done();
    request.onblocked = () => done();
  });
