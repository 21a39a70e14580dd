/** Opens the side panel: Chrome's, or Firefox's sidebar. Not there where the browser has neither (Firefox on Android). */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/browser';

/** What the polyfill does not know: the part of Chrome's interface that is used here. */
interface ChromeGlobal {
  chrome?: { sidePanel?: { open(where: { windowId: number }): Promise<void> } };
}

/** The button, where the browser has a panel. */
export function OpenPanel({ label }: { label: string }) {
  const open = useOpener();
  if (!open) return null;
  return (
    <button
      type="button"
      id="open-panel"
      class="act quiet"
      onClick={() => void open().then(() => window.close())}
    >
      {label}
    </button>
  );
}

/**
 * The way to open it. Browsers allow that only right in a click, so the window is asked for beforehand.
 */
function useOpener(): (() => Promise<void>) | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void browser.windows?.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  const { sidePanel } = (globalThis as ChromeGlobal).chrome ?? {};
  if (browser.sidebarAction) return () => browser.sidebarAction.open();
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  return undefined;
}
