/**
 * How long this copy of the content script goes on: until its extension is gone (updated, reloaded, switched off,
 * removed). Browsers do not tell content scripts. A copy says nothing to those before it, since pages would hear it.
 */
import { browser } from '../browser/browser';

const CHECK_MS = 3000;

/** True while the extension that injected this script is still there. */
export function isExtensionThere(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

export interface Life {
  /** Aborts when the life is over. */
  signal: AbortSignal;
  /** True while it goes on; ends it where the extension has gone meanwhile. */
  goesOn(): boolean;
  /** To be set: called when the script is injected once more, which is to say that the reader clicked again. */
  again?: () => void;
}

/**
 * Begins this copy's life; undefined where a copy of the same extension lives on this page already, which is told. While
 * the tab is hidden nothing is checked.
 */
export function beginLife(): Life | undefined {
  const world = globalThis as { newsloupeLife?: Life };
  const other = world.newsloupeLife;
  if (other && !other.signal.aborted && isExtensionThere()) {
    other.again?.();
    return undefined;
  }
  const life = new AbortController();
  const { signal } = life;
  const goesOn = () => {
    if (!signal.aborted && !isExtensionThere()) life.abort();
    return !signal.aborted;
  };
  const check = () => void (document.hidden || goesOn());
  const timer = setInterval(check, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', check, { signal });
  const begun: Life = { signal, goesOn };
  world.newsloupeLife = begun;
  return begun;
}
