/** The granted sites as content scripts see them: they cannot ask the browser for permissions, but read the storage. */

import * as z from 'zod/mini';
import { browser } from '../browser/browser';
import { watchKey } from './watch-key';

const Sites = z.array(z.string());
const KEY = 'sites';

/** The match patterns of sites that are examined without a click, as the background last noted them. */
export async function readSites(): Promise<string[]> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/** Notes them; only the background does. */
export async function saveSites(patterns: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: patterns });
}

/** Calls back after each change, until the signal aborts. */
export function watchSites(changed: (patterns: string[]) => void, signal: AbortSignal): void {
  watchKey(KEY, (value) => changed(parse(value)), signal);
}

function parse(value: unknown): string[] {
  const parsed = Sites.safeParse(value);
  return parsed.success ? parsed.data : [];
}
