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
export interface Done {
  what: string;
  undo: Change;
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
  /** Forgets what was done: there is nothing left to take back. */
  forget(): void;
}

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
  const make = useCallback(
    async (change: Change, what: string) => {
      try {
        const changed = await changeReadersList(change);
        setList(changed.list);
        setDone((before) => [...before, { what, undo: changed.undo }]);
        say(what);
      } catch {
        say(words.say('notKept'));
      }
    },
    [words],
  );
  const last = done.at(-1);
  const undo = useCallback(async () => {
    if (!last) return;
    const { list: now } = await changeReadersList(last.undo);
    setList(now);
    setDone((before) => before.filter((one) => one !== last));
    say(words.say('takenBack', last.what));
  }, [last, words]);
  const forget = useCallback(() => {
    setDone([]);
    say('');
  }, []);
  return { inHand: list && { list, make }, last, said, undo, forget };
}
