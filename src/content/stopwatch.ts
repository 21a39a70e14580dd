/** Measures our own work on the page's main thread: the longest uninterrupted stretch. */
export interface Stopwatch {
  /** Runs synchronous work and remembers how long it took, in milliseconds. */
  run<T>(work: () => T): T;
  longestSlice(): number;
}

export function stopwatch(): Stopwatch {
  let longest = 0;
  return {
    run(work) {
      const started = performance.now();
      try {
        return work();
      } finally {
        longest = Math.max(longest, performance.now() - started);
      }
    },
    longestSlice: () => longest,
  };
}
