/** The reader's settings: their shape, defaults, and where they are kept. */

import * as z from 'zod/mini';
import { browser } from '../browser/browser';
import { KINDS, type Kind } from '../model/kind';
import { watchKey } from './watch-key';

const Kinds = z.object(
  Object.fromEntries(KINDS.map((kind) => [kind, z.boolean()])) as Record<Kind, z.ZodMiniBoolean>,
);
export const Settings = z.object({
  /** Which kinds are marked on the page. */
  kinds: Kinds,
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULTS: Settings = {
  kinds: { names: true, dates: true, claims: true, wording: true, figures: true },
};
const KEY = 'settings';

/** What is stored, or the defaults where nothing (or nothing readable) is. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

/** Keeps the settings; every open page hears of it through `watchSettings`. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with the new settings after each change, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchKey(KEY, (value) => changed(parse(value)), signal);
}

function parse(value: unknown): Settings {
  const parsed = Settings.safeParse(value);
  return parsed.success ? parsed.data : DEFAULTS;
}
