/** Hearing of changes in the extension's storage. */
import { browser, type Storage } from '../browser/browser';

/** Calls back with the new value (undefined: removed) after each change of a key, until the signal aborts. */
export function watchKey(
  key: string,
  changed: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const { onChanged } = browser.storage.local;
  const listener = (changes: Record<string, Storage.StorageChange>) => {
    if (key in changes) changed(changes[key]?.newValue);
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  });
}
