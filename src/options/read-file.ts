/** Files that the reader chooses. */
import { fail, ok, type Result } from '../model/result';
import { GREATEST_FILE } from '../settings/readers-list/imported';

/** UTF-8 has at most so many bytes for one UTF-16 unit. */
const BYTES = 3;

/**
 * The text of a file. Fails with `too-large`, before it is read at all, or with `unread` where the browser cannot read
 * it: it was moved or written to since it was chosen.
 * @example const text = await readFile(file);
 */
export async function readFile(file: Blob): Promise<Result<string>> {
  if (file.size > BYTES * GREATEST_FILE) return fail('too-large', 'This file is too large.');
  try {
    return ok(await file.text());
  } catch {
    return fail('unread', 'The browser could not read this file.');
  }
}
