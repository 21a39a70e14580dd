/** Going to places, and what is said about it at the foot of the view. */
import { useCallback, useState } from 'preact/hooks';
import { failureLine } from '../annotation/failure-words';
import type { Span } from '../model/span';
import { useWords } from './context';
import type { InView } from './use-page';

interface Told {
  told: string;
  tell(what: string): void;
  /** Goes there; says so where that cannot be. */
  goThere(spans: readonly Span[]): void;
  /** Says that a choice could not be kept. */
  notKept(): void;
}

/** What is told, and ways to tell. */
export function useTold({ go }: Pick<InView, 'go'>): Told {
  const words = useWords();
  const [told, tell] = useState('');
  const goThere = useCallback(
    (spans: readonly Span[]) => {
      void go(spans).then((there) => {
        if (!there.ok) tell(failureLine(there.error, words));
        else tell(there.value ? '' : words.say('wordsGone'));
      });
    },
    [go, words],
  );
  const notKept = useCallback(() => tell(words.say('notKept')), [words]);
  return { told, tell, goThere, notKept };
}
