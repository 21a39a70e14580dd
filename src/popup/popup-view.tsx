/** The popup's view: the article, a switch for each kind, and the lists. */
import { explain, setAside } from '../messaging/explain';
import { keptPages } from '../messaging/kept-pages';
import type { Facts } from '../model/facts';
import type { Result } from '../model/result';
import type { Settings } from '../model/settings';
import { settingsStore } from '../settings/settings';
import { Article } from '../view/article';
import { type Reading, useWords } from '../view/context';
import { CopierContext, type CopyTools } from '../view/copying/context';
import { CopyFacts } from '../view/copying/copy-facts';
import { useCopying } from '../view/copying/use-copying';
import { Filters } from '../view/filters';
import { Keeping } from '../view/keeping';
import { Shown } from '../view/shown';
import { FailureState, ReadingState } from '../view/state';
import { Undo } from '../view/undo';
import { useChoice } from '../view/use-choice';
import { useCorrecting } from '../view/use-correcting';
import { type PageInView, type Status, usePage } from '../view/use-page';
import { type ChangeSettings, useSettings } from '../view/use-settings';
import { useTold } from '../view/use-told';
import { useWhereabouts } from '../view/use-whereabouts';
import { type ModeChoice, Modes, useModes } from './modes';
import { OpenOptions } from './open-options';
import { OpenPanel } from './open-panel';

interface PopupProps {
  reach(): Promise<Result<PageInView>>;
  copying: CopyTools;
}

/** Everything in the popup; `reach` finds the page it stands on. */
export function Popup({ reach, copying }: PopupProps) {
  const { status: page, read, go } = usePage(reach);
  const { told, tell, goThere, notKept } = useTold({ go });
  const { correcting, undo } = useCorrecting(setAside, tell);
  const [settings, change] = useSettings(settingsStore, notKept);
  const modes = useModes();
  // Both are shown at once: nothing jumps.
  const status: Status = page.is === 'read' && !settings ? { is: 'reading' } : page;
  const copier = useCopying(status.is === 'read' ? status.facts : undefined, copying, tell);
  return (
    <CopierContext.Provider value={copier}>
      <header class="bar">
        <h1>Newsloupe</h1>
        {status.is === 'read' && <Shown facts={status.facts} page={status.page} />}
        <OpenOptions />
      </header>
      <main id="main" aria-busy={status.is === 'reading'}>
        {status.is === 'reading' && <ReadingState />}
        {status.is === 'failed' && <FailureState failure={status.failure} read={read} />}
        {!(status.is === 'read' && settings) && <Modes {...modes} />}
        {status.is === 'read' && settings && (
          <Lists
            {...{ facts: status.facts, settings, change, goThere, tell, modes }}
            correct={correcting(status.facts)}
          />
        )}
      </main>
      <footer>{status.is === 'read' && <Foot {...{ status, told, read, undo }} />}</footer>
    </CopierContext.Provider>
  );
}

interface ListsProps {
  facts: Facts;
  settings: Settings;
  change: ChangeSettings;
  goThere: Reading['go'];
  correct: Reading['correct'];
  tell(what: string): void;
  modes: ModeChoice;
}

function Lists({ facts, settings, change, goThere, correct, tell, modes }: ListsProps) {
  const [choice, choose] = useChoice(settings, change);
  return (
    <Article
      {...{ facts, settings, change, choice, explain, correct }}
      go={goThere}
      // The first finding is seen without a scroll; what leaves some out follows them.
      after={<Filters choice={choice} change={choose} search={false} />}
    >
      <Keeping facts={facts} tell={tell} pages={keptPages} />
      <Modes {...modes} />
    </Article>
  );
}

interface FootProps {
  status: Extract<Status, { is: 'read' }>;
  told: string;
  read(): void;
  undo: (() => void) | undefined;
}

function Foot({ status, told, read, undo }: FootProps) {
  const words = useWords();
  // A page that was read again, as after a change of the word list, is shown anew.
  useWhereabouts(status.page, read);
  return (
    <div class="bar foot">
      <CopyFacts analysis={status.facts.analysis} />
      <span class="told" role="status">
        {told}
      </span>
      {undo ? <Undo undo={undo} /> : <OpenPanel label={words.say('openPanel')} />}
    </div>
  );
}
