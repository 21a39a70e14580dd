/** The reader's word list on this page: as it is kept, changed, and each change taken back. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReadersList } from '../model/readers-list';
import {
  type Change,
  changeReadersList,
  readReadersList,
  watchReadersList,
} from '../settings/readers-list/readers-list';
import { useWords } from '../view/context';

/** A change that was made, in words, and what takes it back. */
interface Done {
  what: string;
  undo(): Promise<unknown>;
}
export interface ListInHand {
  list: ReadersList;
  /** Makes a change; `what` says afterwards what was done. */
  make(change: Change, what: string): Promise<void>;
}
export interface ListState {
  /** Undefined until it has been read. */
  inHand: ListInHand | undefined;
  /** What was done last and can be taken back. */
  last: Done | undefined;
  /** What there is to say: what was done, taken back or went wrong. */
  said: string;
  undo(): Promise<void>;
  /** Says what was done elsewhere on this page, and how it is taken back. */
  did(what: string, undo: () => Promise<unknown>): void;
  /** Says that something could not be kept. */
  notKept(): void;
  /** Forgets what was done: there is nothing left to take back. */
  forget(): void;
}

/** The list in hand, what was done with it, and what there is to say. */
export function useReadersList(): ListState {
  const words = useWords();
  const [list, setList] = useState<ReadersList>();
  const [done, setDone] = useState<readonly Done[]>([]);
  const [said, say] = useState('');
  useEffect(() => {
    const life = new AbortController();
    void readReadersList().then(setList);
    watchReadersList(setList, life.signal);
    return () => life.abort();
  }, []);
  const notKept = useCallback(() => say(words.say('notKept')), [words]);
  const did = useCallback((what: string, undo: Done['undo']) => {
    setDone((before) => [...before, { what, undo }]);
    say(what);
  }, []);
  const make = useCallback(
    async (change: Change, what: string) => {
      try {
        const changed = await changeReadersList(change);
        setList(changed.list);
        did(what, () => changeReadersList(changed.undo));
      } catch {
        notKept();
      }
    },
    [did, notKept],
  );
  const last = done.at(-1);
  const undo = useCallback(async () => {
    if (!last) return;
    try {
      await last.undo();
    } catch {
      notKept();
      return;
    }
    setList(await readReadersList());
    setDone((before) => before.filter((one) => one !== last));
    say(words.say('takenBack', last.what));
  }, [last, words, notKept]);
  const forget = useCallback(() => {
    setDone([]);
    say('');
  }, []);
  return { inHand: list && { list, make }, last, said, undo, did, notKept, forget };
}
