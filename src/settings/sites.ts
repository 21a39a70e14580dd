/**
 * The sites that are examined without a click, as content scripts see them: they cannot ask the browser for permissions,
 * but read the storage. And those the reader has left out while every site is examined.
 */
import { browser } from '../browser/browser';
import { anySchemePattern, covers } from './match-pattern';
import { watchKey } from './watch-key';

const GRANTED = 'sites';
const EXCEPTED = 'sites-excepted';

/** Match patterns. */
export interface Sites {
  /** Granted, as the background last noted them. */
  granted: readonly string[];
  excepted: readonly string[];
}

export async function readSites(): Promise<Sites> {
  const stored = await browser.storage.local.get([GRANTED, EXCEPTED]);
  return { granted: parse(stored[GRANTED]), excepted: parse(stored[EXCEPTED]) };
}

/** True where pages at that address are examined without a click. */
export const isAlways = ({ granted, excepted }: Sites, address: string): boolean =>
  covers(granted, address) && !covers(excepted, address);

/** Notes what is granted; only the background does. */
export async function saveGranted(patterns: readonly string[]): Promise<void> {
  const { granted } = await readSites();
  if (granted.join() === patterns.join()) return;
  await browser.storage.local.set({ [GRANTED]: patterns });
}

/** Leaves the site of an address out, or (with `out` false) takes it in again. */
export async function except(address: string, out = true): Promise<void> {
  const pattern = anySchemePattern(address);
  const { excepted } = await readSites();
  const others = excepted.filter((one) => one !== pattern && !covers([one], address));
  const next = out && pattern ? [...others, pattern] : others;
  if (next.join() !== excepted.join()) await saveExcepted(next);
}

/** Takes sites in again, by their patterns. */
export async function takeIn(patterns: readonly string[]): Promise<void> {
  const { excepted } = await readSites();
  await saveExcepted(excepted.filter((one) => !patterns.includes(one)));
}

/** Leaves these sites out, and no others. */
export const saveExcepted = (patterns: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [EXCEPTED]: patterns });

/** Calls back after each change, until the signal aborts. */
export function watchSites(changed: (sites: Sites) => void, signal: AbortSignal): void {
  const look = () => void readSites().then(changed, () => undefined);
  watchKey(GRANTED, look, signal);
  watchKey(EXCEPTED, look, signal);
}

/** Read without a schema: content scripts do it on every page. */
const parse = (value: unknown): string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : [];
