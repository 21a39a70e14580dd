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
