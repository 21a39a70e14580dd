/**
 * How long this copy of the content script goes on: until its extension is gone (updated, reloaded, removed), or until a
 * newer copy takes its place. Browsers tell a content script neither.
 */
import { browser } from '../browser/browser';

/** A copy that starts says so to those before it, which may live in a world of their own: only events reach there. */
const TAKEOVER = 'newsloupe-takeover';
const CHECK_MS = 3000;

/** True while the extension that injected this script is still there. */
export function isExtensionThere(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Begins this copy's life; undefined where a copy of the same extension lives on this page already. The signal aborts
 * when the life is over. While the tab is hidden nothing is checked.
 */
export function beginLife(): AbortSignal | undefined {
  const world = globalThis as { newsloupe?: AbortSignal };
  if (world.newsloupe && !world.newsloupe.aborted && isExtensionThere()) return undefined;
  const life = new AbortController();
  const { signal } = life;
  const check = () => {
    if (!document.hidden && !isExtensionThere()) life.abort();
  };
  const timer = setInterval(check, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.dispatchEvent(new Event(TAKEOVER));
  document.addEventListener(TAKEOVER, () => life.abort(), { signal });
  document.addEventListener('visibilitychange', check, { signal });
  world.newsloupe = signal;
  return signal;
}
