/** Asking again: the background may be stopped by the browser in the middle of its work, and starts anew when asked. */
import type { Result } from '../model/result';

/** Failures that pass. */
const PASSING = new Set(['unreachable', 'busy']);
const WAITS_MS = [200, 1000, 4000];

/**
 * Asks until there is an answer that counts: a few times more, after longer and longer waits, while it is `unreachable`
 * or `busy`. Gives up at once when there is nobody left to ask.
 * @example persist(() => background.analyze(article), isExtensionThere)
 */
export async function persist<T>(
  ask: () => Promise<Result<T>>,
  isThere: () => boolean,
  waits: readonly number[] = WAITS_MS,
): Promise<Result<T>> {
  for (const wait of waits) {
    const answer = await ask();
    if (answer.ok || !PASSING.has(answer.error.code) || !isThere()) return answer;
    await new Promise((resume) => setTimeout(resume, wait));
  }
  return ask();
}
