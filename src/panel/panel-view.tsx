/** The panel's view: what the popup has, and what needs room: search, steps, sources and shares. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Choice, choose, EVERYTHING } from '../annotation/lists';
import { idsWithin } from '../annotation/steps';
import { explain } from '../messaging/explain';
import type { Page } from '../messaging/reach-page';
import type { Facts } from '../model/facts';
import { kindsStore } from '../settings/kinds-store';
import { setAside } from '../settings/set-aside';
import { Article } from '../view/article';
import type { Actions } from '../view/context';
import { CopyFacts } from '../view/copy-facts';
import { Filters } from '../view/filters';
import { Shown } from '../view/shown';
import { FailureState, ReadingState } from '../view/state';
import { Stepper } from '../view/stepper';
import { Undo } from '../view/undo';
import { useIgnoring } from '../view/use-ignoring';
import { type KindChoice, useKinds } from '../view/use-kinds';
import { type Status, usePage } from '../view/use-page';
import { useTold } from '../view/use-told';
import { useWhereabouts } from '../view/use-whereabouts';
import { reachActiveTab, watchActiveTab } from './tab';

export function Panel() {
  const reach = useReach();
  const { status: page, read, go } = usePage(reach);
  const { told, tell, goThere } = useTold({ go });
  const { ignoring, undo } = useIgnoring(setAside, tell);
  const [kinds, change] = useKinds(kindsStore);
  const status: Status<Page> = page.is === 'read' && !kinds ? { is: 'reading' } : page;
  return (
    <>
      <header class="bar">
        <h1>Newsloupe</h1>
        {status.is === 'read' && <Shown facts={status.facts} page={status.page} />}
      </header>
      <main id="main" aria-busy={status.is === 'reading'}>
        {status.is === 'reading' && <ReadingState />}
        {status.is === 'failed' && <FailureState failure={status.failure} read={read} />}
        {status.is === 'read' && kinds && (
          <ReadingAlong
            {...{ facts: status.facts, page: status.page, read, kinds, change, goThere }}
            actions={ignoring(status.facts)}
          />
        )}
      </main>
      {status.is === 'read' && (
        <footer class="bar foot">
          <CopyFacts facts={status.facts} tell={tell} />
          <span class="told" role="status">
            {told}
          </span>
          <Undo undo={undo} />
        </footer>
      )}
    </>
  );
}

interface Props {
  facts: Facts;
  page: Page;
  read(): void;
  kinds: KindChoice;
  change(kinds: KindChoice): void;
  goThere: ReturnType<typeof useTold>['goThere'];
  actions: Actions;
}

function ReadingAlong({ facts, page, read, kinds, change, goThere, actions }: Props) {
  const { analysis } = facts;
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const [current, setCurrent] = useState<string>();
  const listed = useMemo(() => choose(analysis, choice), [analysis, choice]);
  const view = useWhereabouts(page, read);
  const place = useMemo(
    () => ({ current, inView: view ? idsWithin(analysis, view) : NOTHING }),
    [current, view, analysis],
  );
  return (
    <Article
      facts={facts}
      kinds={kinds}
      change={change}
      choice={choice}
      go={goThere}
      explain={explain}
      actions={actions}
      place={place}
    >
      <Filters choice={choice} change={setChoice} />
      <Stepper listed={listed} kinds={kinds} change={setCurrent} />
    </Article>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/** A way to reach the tab in view; another one, and with it another reading, whenever that may have changed. */
function useReach(): typeof reachActiveTab {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    watchActiveTab(() => setTurn((now) => now + 1), life.signal);
    return () => life.abort();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is a new reading
  return useCallback(() => reachActiveTab(), [turn]);
}
