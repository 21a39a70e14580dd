/** Measures our own work on the page's main thread: the longest uninterrupted stretch, and all of them together. */
import type { Timing } from '../model/facts';

export interface Stopwatch {
  /** Runs synchronous work as one stretch. */
  run<T>(work: () => T): T;
  /** A stretch begins here, or began at that time (`performance.now()`) … */
  resume(since?: number): void;
  /** … and ends here. */
  pause(): void;
  /** The longest stretch so far, all of them together, and everything since the stopwatch was made, waiting included. */
  read(): Timing;
}

/** @param earlier the length in milliseconds of a stretch before, that counts too */
export function stopwatch(earlier = 0): Stopwatch {
  const made = performance.now();
  let began: number | undefined;
  let longestSlice = earlier;
  let work = earlier;
  const pause = () => {
    if (began === undefined) return;
    const slice = performance.now() - began;
    longestSlice = Math.max(longestSlice, slice);
    work += slice;
    began = undefined;
  };
  return {
    run(work) {
      began = performance.now();
      try {
        return work();
      } finally {
        pause();
      }
    },
    resume(since = performance.now()) {
      began = since;
    },
    pause,
    read: () => ({ longestSlice, work, total: performance.now() - made }),
  };
}
