/** Work in steps: the caller may let the page breathe between them. */

/** Work that stops now and then (each stop is a chance to pause) and ends with a value. */
export type Steps<T> = Generator<void, T>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds after which a long piece of work stops to let the page breathe. */
const LONGEST_STEP_MS = 5;

/**
 * A clock for one piece of work: gives true once the step at hand has taken long enough, and begins anew when it is
 * asked again after the pause.
 * @example const isTired = pace(); for (const item of items) { work(item); if (isTired()) yield; }
 */
export function pace(longest = LONGEST_STEP_MS): () => boolean {
  let since: number | undefined;
  return () => {
    const now = performance.now();
    since ??= now;
    if (now - since < longest) return false;
    since = undefined;
    return true;
  };
}
