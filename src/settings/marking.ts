/** How pages are to be marked, for the content script. */
import { browser } from '../browser/browser';
import { type Marking, markingFrom } from '../model/marking';
import { watchKey } from './watch-key';

/** Where the settings stand in the extension's storage. */
export const SETTINGS_KEY = 'settings';

/** What is stored, or the defaults where nothing (or nothing readable) is. */
export async function readMarking(): Promise<Marking> {
  return markingFrom((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Calls back after each change of the settings, until the signal aborts. */
export function watchMarking(changed: (marking: Marking) => void, signal: AbortSignal): void {
  watchKey(SETTINGS_KEY, (value) => changed(markingFrom(value)), signal);
}
