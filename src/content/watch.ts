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
  const watch = new PageWatch(changes);
  watch.begin(signal);
  return watch;
}

const TEXT = { subtree: true, childList: true, characterData: true };

class PageWatch implements Watch {
  private readonly insides = new Set<Node>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the page began to be restless; undefined while nothing waits to be read. */
  private since: number | undefined;
  private changed = false;
  private readonly observer = new MutationObserver((seen) => {
    if (!seen.every(isOwnChange)) this.wake();
  });

  constructor(private readonly changes: Changes) {}

  begin(signal: AbortSignal): void {
    document.addEventListener('visibilitychange', () => this.turn(), { signal });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', () => this.wake(), { signal });
    signal.addEventListener('abort', () => this.stop());
    if (!document.hidden) this.listen();
  }

  include(roots: Iterable<Node>): void {
    for (const root of roots) this.insides.add(root);
    if (this.insides.size && !document.hidden && !this.changed) this.listen();
  }

  wake(): void {
    this.observer.disconnect();
    this.changed = true;
    this.since ??= performance.now();
    if (!document.hidden) this.later(REST_MS);
  }

  private listen(): void {
    this.observer.observe(document, TEXT);
    for (const root of this.insides) if (root.isConnected) this.observer.observe(root, TEXT);
    // A theme is switched by an attribute of the outermost elements, or by a style sheet, which is a child of one.
    for (const outer of [document.documentElement, document.body])
      if (outer) this.observer.observe(outer, { ...TEXT, attributes: true });
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tick(), ms);
  }

  private tick(): void {
    const calm = !this.changed;
    this.changed = false;
    this.listen();
    if (!calm) this.changes.look();
    const restless = performance.now() - (this.since ?? 0);
    const wait = this.changes.wait();
    if (wait > 0 || (!calm && restless < LONGEST_WAIT_MS)) this.later(Math.max(REST_MS, wait));
    else {
      this.since = undefined;
      this.changes.rest();
    }
  }

  /** The tab was hidden, or is shown again. */
  private turn(): void {
    this.stop();
    if (!document.hidden) this.wake();
  }

  private stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }
}
