/** Where the reader's list is kept, and hearing of its changes. */
import { browser } from '../../browser/browser';
import type { Ignored, ReadersList } from '../../model/readers-list';
import { LIST_KEY } from '../list-key';
import { watchKey } from '../watch-key';
import { type Change, change } from './change';
import { parseList } from './parse-list';

const KEY = LIST_KEY;
let last: Promise<unknown> = Promise.resolve();

/** The list, or an empty one. */
export async function readReadersList(): Promise<ReadersList> {
  return parseList((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Makes a change and keeps it; the changes of one page follow one another. Answers the list as it is now and the change
 * that takes this one back. Throws what the browser's storage throws when it is full.
 * @example const { undo } = await changeReadersList({ kind: 'switch', entry: 'regime', on: false });
 *          await changeReadersList(undo);
 */
export function changeReadersList(made: Change): Promise<{ list: ReadersList; undo: Change }> {
  const next = last.then(async () => {
    const changed = change(await readReadersList(), made);
    await browser.storage.local.set({ [KEY]: changed.list });
    return changed;
  });
  last = next.catch(() => undefined);
  return next;
}

/** Items added to what is set aside, and items taken out of it. */
interface IgnoredChange {
  add: readonly Ignored[];
  drop: readonly Ignored[];
}

/**
 * Sets findings aside, or notices them again; answers what takes that back when it is given to this function.
 * @example const back = await changeIgnored({ add: itemsOf(correction, analysis, url), drop: [] });
 */
export async function changeIgnored({ add, drop }: IgnoredChange): Promise<IgnoredChange> {
  const changes = [
    ...drop.map((item) => ({ kind: 'notice' as const, item })),
    ...add.map((item) => ({ kind: 'ignore' as const, item })),
  ];
  const back = flat((await changeReadersList({ kind: 'all', changes })).undo);
  return {
    add: back.flatMap((one) => (one.kind === 'ignore' ? [one.item] : [])),
    drop: back.flatMap((one) => (one.kind === 'notice' ? [one.item] : [])),
  };
}

const flat = (made: Change): Change[] =>
  made.kind === 'all' ? made.changes.flatMap(flat) : [made];

/** Calls back with the list after each change, wherever it was made, until the signal aborts. */
export function watchReadersList(changed: (list: ReadersList) => void, signal: AbortSignal): void {
  watchKey(KEY, (value) => changed(parseList(value)), signal);
}
