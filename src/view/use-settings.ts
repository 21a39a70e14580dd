/** The reader's settings: as they are kept, and changed from a view. The views wear the looks that were chosen. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../model/settings';
import { wear } from './wear';

/** Where they are kept. */
interface SettingsStore {
  read(): Promise<Settings>;
  change(changed: Partial<Settings>): Promise<void>;
  /** Calls back on every change, from wherever it came, until the signal aborts. */
  watch(changed: (settings: Settings) => void, signal: AbortSignal): void;
}
export type ChangeSettings = (changed: Partial<Settings>) => void;

/**
 * The settings (undefined until they have been read) and a way to change some of them. What could not be kept is told
 * to `failed`, and is shown as it was before.
 */
export function useSettings(
  store: SettingsStore,
  failed?: () => void,
): [Settings | undefined, ChangeSettings] {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const life = new AbortController();
    const take = (now: Settings) => {
      wear(now.looks);
      setSettings(now);
    };
    void store.read().then(take);
    store.watch(take, life.signal);
    return () => life.abort();
  }, [store]);
  const change = useCallback(
    (changed: Partial<Settings>) => {
      setSettings((now) => now && { ...now, ...changed });
      store.change(changed).catch(() => {
        failed?.();
        void store.read().then(setSettings);
      });
    },
    [store, failed],
  );
  return [settings, change];
}
