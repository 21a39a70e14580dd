/** Errors as values: what may fail returns a Result, and the reader's words travel with the code. */

export interface Failure {
  /** A stable name for programs: `no-article`, `forbidden-page` … */
  code: string;
  /** A plain sentence for the person who sees it: what happened and what to do. */
  message: string;
}
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** Wraps a value as a success: `ok(3)` → `{ ok: true, value: 3 }`. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps an error: `fail('no-article', 'This page has no article to read.')`. */
export const fail = (code: string, message: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, message },
});
