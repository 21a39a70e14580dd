/** Hearing that the reader's word list has changed, without reading it: pages have it read by the background. */
import { LIST_KEY } from './list-key';
import { watchKey } from './watch-key';

/** Calls back after each change, wherever it was made, until the signal aborts. */
export const watchListChanges = (changed: () => void, signal: AbortSignal): void =>
  watchKey(LIST_KEY, changed, signal);
