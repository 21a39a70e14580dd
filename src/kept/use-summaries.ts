/** The articles that match what the reader searches for. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Summary } from '../library/kept-article';
import type { Library } from '../library/library';
import { problemWords } from '../library/problem';
import { useWords } from '../view/context';
import type { Tell } from './told';

interface Found {
  /** Undefined until they have been read. */
  summaries: readonly Summary[] | undefined;
  /** To be called after every change of the library. */
  changed(): void;
}

export function useSummaries(library: Library, query: string, tell: Tell): Found {
  const words = useWords();
  const [summaries, setSummaries] = useState<readonly Summary[]>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn reads them anew
  useEffect(() => {
    let wanted = true;
    void library.search(query).then((found) => {
      if (!wanted) return;
      setSummaries(found.ok ? found.value : []);
      if (!found.ok) tell(problemWords(found.error, words));
      // For measuring: when they were there.
      performance.mark('newsloupe-found');
    });
    return () => {
      wanted = false;
    };
  }, [library, query, turn, tell, words]);
  const changed = useCallback(() => setTurn((now) => now + 1), []);
  return { summaries, changed };
}
