/** Measures our own work on the page's main thread: the longest uninterrupted stretch, and all of them together. */
import type { Timing } from '../model/facts';

export interface Stopwatch {
  /** Runs synchronous work as one stretch. */
  run<T>(work: () => T): T;
  /** Counts a stretch that began at that time (`performance.now()`) and ends now. */
  since(began: number): void;
  /** The longest stretch so far, all of them together, and everything since the stopwatch was made, waiting included. */
  read(): Timing;
}

/** @param earlier stretches before, that count too */
export function stopwatch(earlier?: Pick<Timing, 'longestSlice' | 'work'>): Stopwatch {
  const made = performance.now();
  let { longestSlice, work } = earlier ?? { longestSlice: 0, work: 0 };
  const since = (began: number) => {
    const slice = performance.now() - began;
    longestSlice = Math.max(longestSlice, slice);
    work += slice;
  };
  return {
    run(work) {
      const began = performance.now();
      try {
        return work();
      } finally {
        since(began);
      }
    },
    since,
    read: () => ({ longestSlice, work, total: performance.now() - made }),
  };
}
