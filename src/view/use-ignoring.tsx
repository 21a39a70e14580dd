/** Setting findings aside from a list, and taking that back. */
import { useCallback, useState } from 'preact/hooks';
import { surface } from '../annotation/surface';
import type { Analysis, Term } from '../model/analysis';
import type { Facts } from '../model/facts';
import type { Ignored } from '../model/readers-list';
import { useWords } from './context';
import { Ignore } from './ignore';

/** Keeps what is set aside; answers what takes it back. */
export type SetAside = (
  scope: Ignored['scope'],
  term: Term,
  analysis: Analysis,
  url: string,
) => Promise<() => Promise<void>>;

/** The buttons for a term, and what takes the last one back (undefined where there is nothing to take back). */
export function useIgnoring(setAside: SetAside, tell: (what: string) => void) {
  const words = useWords();
  const [back, setBack] = useState<() => Promise<void>>();
  const ignoring = useCallback(
    ({ analysis, metadata }: Facts) =>
      (term: Term) => {
        const said = surface(analysis, term);
        const ignore = async (scope: Ignored['scope']) => {
          try {
            const undo = await setAside(scope, term, analysis, metadata.url);
            tell(words.say('ignored', said));
            setBack(() => undo);
          } catch {
            tell(words.say('notKept'));
          }
        };
        return <Ignore said={said} ignore={(scope) => void ignore(scope)} />;
      },
    [setAside, tell, words],
  );
  const undo =
    back &&
    (() => {
      setBack(undefined);
      void back().then(
        () => tell(words.say('undone')),
        () => tell(words.say('notKept')),
      );
    });
  return { ignoring, undo };
}
