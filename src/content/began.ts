/** When this script began to run, in `performance.now()`; to be imported before all else. */
export const began = performance.now();
