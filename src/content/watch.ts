/** Notices that the page may have changed, at a bounded cost, and not while its tab is hidden. */
import { isOwnChange } from '../highlight/own-host';

/** A page has come to rest when nothing happened for that long. */
const REST_MS = 250;
/** A page that never rests is read again all the same after that long. */
const LONGEST_WAIT_MS = 3000;

export interface Changes {
  /** Something happened a moment ago: marks on words that are gone are to be taken away. */
  look(): void;
  /** The page has come to rest (or never does): time to read it again, if need be. */
  rest(): void;
  /** Milliseconds that `rest` has to wait at least; 0 for none. */
  wait(): number;
}

export interface Watch {
  /** Shadow roots whose insides are to be watched too: changes in them are not seen from outside. */
  include(roots: Iterable<Node>): void;
  /** Looks as if something had happened just now. */
  wake(): void;
}

/**
 * Watches the page's text, and what may turn it dark, until the signal aborts. After a change the observer is off until
 * the next look a quarter of a second later: a page that changes two hundred times a second costs four looks.
 */
export function watchPage(changes: Changes, signal: AbortSignal): Watch {
  const insides = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the page began to be restless; undefined while nothing waits to be read. */
  let since: number | undefined;
  let changed = false;

  const observer = new MutationObserver((changes) => {
    if (!changes.every(isOwnChange)) noticed();
  });
  const listen = () => {
    const text = { subtree: true, childList: true, characterData: true };
    observer.observe(document, text);
    for (const root of insides) if (root.isConnected) observer.observe(root, text);
    // A theme is switched by an attribute of the outermost elements, or by a style sheet, which is a child of one.
    for (const outer of [document.documentElement, document.body])
      if (outer) observer.observe(outer, { ...text, attributes: true });
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(tick, ms);
  };
  const noticed = () => {
    observer.disconnect();
    changed = true;
    since ??= performance.now();
    if (!document.hidden) later(REST_MS);
  };
  const tick = () => {
    const calm = !changed;
    changed = false;
    listen();
    if (!calm) changes.look();
    const restless = performance.now() - (since ?? 0);
    const wait = changes.wait();
    if (wait > 0 || (!calm && restless < LONGEST_WAIT_MS)) return later(Math.max(REST_MS, wait));
    since = undefined;
    changes.rest();
  };
  const turn = () => {
    observer.disconnect();
    clearTimeout(timer);
    if (!document.hidden) noticed();
  };
  document.addEventListener('visibilitychange', turn, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', noticed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  if (!document.hidden) listen();
  return {
    include(roots) {
      for (const root of roots) insides.add(root);
      if (insides.size && !document.hidden && !changed) listen();
    },
    wake: noticed,
  };
}
