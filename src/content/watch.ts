/** Notices that the page's text may have changed, at a bounded cost. */

const QUIET_MS = 500;
/** A page that never rests is looked at this often at most. */
const LONGEST_WAIT_MS = 3000;

/**
 * Calls back after the page's text has changed and rested for half a second (or three seconds have passed), not while
 * the tab is hidden; until the signal aborts.
 */
export function watchPage(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const settle = () => {
    timer = undefined;
    if (document.hidden)
      document.addEventListener('visibilitychange', settle, { once: true, signal });
    else changed();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (timer === undefined) since = now;
    else if (now - since > LONGEST_WAIT_MS - QUIET_MS) return;
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET_MS);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
