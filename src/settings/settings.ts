/** Where the reader's settings are kept. */
import { browser } from '../browser/browser';
import { type Settings, settingsFrom } from '../model/settings';
import { SETTINGS_KEY } from './marking';
import { watchKey } from './watch-key';

export type { Settings };

let last: Promise<unknown> = Promise.resolve();

/** What is stored, or the defaults where nothing (or nothing readable) is. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/**
 * Changes some of the settings; every open page hears of it through `watchSettings`. The changes of one page follow one
 * another. Throws what the browser's storage throws when it is full.
 */
export function changeSettings(changed: Partial<Settings>): Promise<void> {
  const next = last.then(async () => {
    const settings = { ...(await readSettings()), ...changed };
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  });
  last = next.catch(() => undefined);
  return next;
}

/** Calls back with the new settings after each change, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchKey(SETTINGS_KEY, (value) => changed(settingsFrom(value)), signal);
}

/** The settings for the views. */
export const settingsStore = { read: readSettings, change: changeSettings, watch: watchSettings };
