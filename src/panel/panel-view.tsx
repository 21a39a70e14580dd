/** The panel's view: what the popup has, and what needs room: search, steps, sources and shares. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { choose } from '../annotation/lists';
import { idsWithin } from '../annotation/steps';
import { explain, setAside } from '../messaging/explain';
import { keptPages } from '../messaging/kept-pages';
import type { Page } from '../messaging/reach-page';
import type { Facts } from '../model/facts';
import type { Settings } from '../model/settings';
import { settingsStore } from '../settings/settings';
import { Article } from '../view/article';
import type { Reading } from '../view/context';
import { CopierContext, type CopyTools } from '../view/copying/context';
import { CopyFacts } from '../view/copying/copy-facts';
import { useCopying } from '../view/copying/use-copying';
import { Filters } from '../view/filters';
import { Keeping } from '../view/keeping';
import { Shown } from '../view/shown';
import { FailureState, ReadingState } from '../view/state';
import { Stepper } from '../view/stepper';
import { Undo } from '../view/undo';
import { useChoice } from '../view/use-choice';
import { useCorrecting } from '../view/use-correcting';
import { type Status, usePage } from '../view/use-page';
import { type ChangeSettings, useSettings } from '../view/use-settings';
import { useTold } from '../view/use-told';
import { useWhereabouts } from '../view/use-whereabouts';
import { reachActiveTab, watchActiveTab } from './tab';

/** Everything in the panel. */
export function Panel({ copying }: { copying: CopyTools }) {
  const reach = useReach();
  const { status: page, read, go } = usePage(reach);
  const { told, tell, goThere, notKept } = useTold({ go });
  const { correcting, undo } = useCorrecting(setAside, tell);
  const [settings, change] = useSettings(settingsStore, notKept);
  const status: Status<Page> = page.is === 'read' && !settings ? { is: 'reading' } : page;
  const copier = useCopying(status.is === 'read' ? status.facts : undefined, copying, tell);
  return (
    <CopierContext.Provider value={copier}>
      <header class="bar">
        <h1>Newsloupe</h1>
        {status.is === 'read' && <Shown facts={status.facts} page={status.page} />}
      </header>
      <main id="main" aria-busy={status.is === 'reading'}>
        {status.is === 'reading' && <ReadingState />}
        {status.is === 'failed' && <FailureState failure={status.failure} read={read} />}
        {status.is === 'read' && settings && (
          <ReadingAlong
            {...{ facts: status.facts, page: status.page, read, settings, change, goThere, tell }}
            correct={correcting(status.facts)}
          />
        )}
      </main>
      {status.is === 'read' && (
        <footer class="bar foot">
          <CopyFacts analysis={status.facts.analysis} />
          <span class="told" role="status">
            {told}
          </span>
          <Undo undo={undo} />
        </footer>
      )}
    </CopierContext.Provider>
  );
}

interface Props {
  facts: Facts;
  page: Page;
  read(): void;
  settings: Settings;
  change: ChangeSettings;
  goThere: Reading['go'];
  correct: Reading['correct'];
  tell(what: string): void;
}

function ReadingAlong({ facts, page, read, settings, change, goThere, correct, tell }: Props) {
  const { analysis } = facts;
  const [choice, setChoice] = useChoice(settings, change);
  const [current, setCurrent] = useState<string>();
  const listed = useMemo(() => choose(analysis, choice), [analysis, choice]);
  const view = useWhereabouts(page, read);
  const place = useMemo(
    () => ({ current, inView: view ? idsWithin(analysis, view) : NOTHING }),
    [current, view, analysis],
  );
  return (
    <Article {...{ facts, settings, change, choice, explain, correct, place }} go={goThere}>
      <Keeping facts={facts} tell={tell} pages={keptPages} />
      <Filters choice={choice} change={setChoice} search />
      <Stepper listed={listed} wanted={settings} change={setCurrent} />
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
