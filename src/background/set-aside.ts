/** Findings set aside from a page's card: not from private windows, whatever their scripts ask for. */
import type { Ignored } from '../model/readers-list';
import { fail, ok, type Result } from '../model/result';

interface Change {
  add: readonly Ignored[];
  drop: readonly Ignored[];
}
interface Answer {
  add: Ignored[];
  drop: Ignored[];
}
interface Sender {
  tab?: { incognito?: boolean };
}

const PRIVATE = fail('not-kept-private', 'In a private window nothing is kept.');

/**
 * Makes the answer to `setAside`: what takes the change back, or `not-kept-private`, where the tab that asks is private.
 * Cards and views do not ask then; this holds where one would.
 * @example serve(toBackground, { setAside: setAsideWith(changeIgnored), … }, browser.runtime.id)
 */
export const setAsideWith =
  (keep: (change: Change) => Promise<Change>) =>
  async (change: Change, { tab }: Sender): Promise<Result<Answer>> => {
    if (tab?.incognito) return PRIVATE;
    const { add, drop } = await keep(change);
    return ok({ add: [...add], drop: [...drop] });
  };
