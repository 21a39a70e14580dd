/** How the reader wants facts copied: a part of the settings, for the views that need no more of them. */
import type { Copying } from '../model/copying';
import { changeSettings, readSettings, watchSettings } from './settings';

/** What the reader chose, or the default. */
export const readCopying = async (): Promise<Copying> => (await readSettings()).copying;

/** Read, keep, and hear of changes until the signal aborts. */
export const copyingStore = {
  read: readCopying,
  save: (copying: Copying): Promise<void> => changeSettings({ copying }),
  watch: (changed: (copying: Copying) => void, signal: AbortSignal): void =>
    watchSettings(({ copying }) => changed(copying), signal),
};
