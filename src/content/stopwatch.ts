/** Measures our own work on the page's main thread: the longest uninterrupted stretch. */
import type { Timing } from '../model/facts';

export interface Stopwatch {
  /** Runs synchronous work and remembers how long it took, in milliseconds. */
  run<T>(work: () => T): T;
  /** The longest work so far, and everything since the stopwatch was made, waiting included. */
  read(): Timing;
}

export function stopwatch(): Stopwatch {
  const made = performance.now();
  let longestSlice = 0;
  return {
    run(work) {
      const started = performance.now();
      try {
        return work();
      } finally {
        longestSlice = Math.max(longestSlice, performance.now() - started);
      }
    },
    read: () => ({ longestSlice, total: performance.now() - made }),
  };
}
