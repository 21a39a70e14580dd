/** Setting findings aside and putting them right from a list, and taking that back. */
import { useCallback, useState } from 'preact/hooks';
import type { Offer } from '../annotation/corrections';
import { failureLine } from '../annotation/failure-words';
import type { Analysis } from '../model/analysis';
import type { Correction } from '../model/correction';
import type { Facts } from '../model/facts';
import type { Result } from '../model/result';
import { useWords } from './context';

type TakeBack = () => Promise<Result<unknown>>;

/** Keeps a correction; answers what takes it back. */
type SetAside = (
  correction: Correction,
  analysis: Analysis,
  url: string,
) => Promise<Result<TakeBack>>;

/** What carries out an offer, and what takes the last one back (undefined where there is nothing to take back). */
export function useCorrecting(setAside: SetAside, tell: (what: string) => void) {
  const words = useWords();
  const [back, setBack] = useState<TakeBack>();
  const correcting = useCallback(
    ({ analysis, metadata }: Facts) =>
      async ({ correction, done }: Offer) => {
        const kept = await setAside(correction, analysis, metadata.url);
        tell(kept.ok ? done : failureLine(kept.error, words));
        if (kept.ok) setBack(() => kept.value);
      },
    [setAside, tell, words],
  );
  const takeBack = async (undo: TakeBack) => {
    setBack(undefined);
    const taken = await undo();
    tell(taken.ok ? words.say('undone') : failureLine(taken.error, words));
  };
  return { correcting, undo: back && (() => void takeBack(back)) };
}
