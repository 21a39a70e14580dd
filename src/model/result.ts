/** Errors as values: what may fail returns a Result, and the words for it travel with the code. */

export interface Failure {
  /** A stable name for programs: `no-article`, `forbidden-page` … The views say it in the reader's language. */
  code: string;
  /** A plain English sentence, for the command line: what happened and what to do. */
  message: string;
  /** What it is about, where the sentence says so: the language tag of an article that is not covered. */
  about?: string;
  /** What the views put into their sentence for the code, in order. */
  parameters?: readonly string[];
}
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** Wraps a value as a success: `ok(3)` → `{ ok: true, value: 3 }`. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps an error: `fail('no-article', 'This page has no article to read.')`. */
export const fail = (
  code: string,
  message: string,
  about?: string,
): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, message, ...(about !== undefined && { about }) },
});

/** What a thrown value says: `messageOf(new Error('gone'))` → `'gone'`. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A mistake of our own as a value, with what was thrown. */
export const failed = (error: unknown): ReturnType<typeof fail> =>
  fail(
    'failed',
    `Something went wrong inside Newsloupe (${messageOf(error)}). Reload the page and try again.`,
  );
