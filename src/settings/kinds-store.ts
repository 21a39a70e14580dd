/** The choice of kinds alone, for the switches. */
import { readSettings, type Settings, saveSettings, watchSettings } from './settings';

export const kindsStore = {
  read: async (): Promise<Settings['kinds']> => (await readSettings()).kinds,
  save: async (kinds: Settings['kinds']): Promise<void> =>
    saveSettings({ ...(await readSettings()), kinds }),
  watch: (changed: (kinds: Settings['kinds']) => void, signal: AbortSignal): void =>
    watchSettings(({ kinds }) => changed(kinds), signal),
};
