/** The kinds that are marked: as kept in the settings, and changed there. */
import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '../model/kind';

export type KindChoice = Record<Kind, boolean>;

/** Where the choice is kept. */
export interface KindsStore {
  read(): Promise<KindChoice>;
  save(kinds: KindChoice): Promise<void>;
  /** Calls back on every change, from wherever it came, until the signal aborts. */
  watch(changed: (kinds: KindChoice) => void, signal: AbortSignal): void;
}

/** Undefined until they have been read. */
export function useKinds(store: KindsStore): [KindChoice | undefined, (kinds: KindChoice) => void] {
  const [kinds, setKinds] = useState<KindChoice>();
  useEffect(() => {
    const life = new AbortController();
    void store.read().then(setKinds);
    store.watch(setKinds, life.signal);
    return () => life.abort();
  }, [store]);
  const change = (next: KindChoice) => {
    setKinds(next);
    void store.save(next);
  };
  return [kinds, change];
}
