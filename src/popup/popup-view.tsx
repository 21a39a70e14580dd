/** The popup's view: the article, a switch for each kind, and the lists. */
import { explain, setAside } from '../messaging/explain';
import type { Facts } from '../model/facts';
import type { Result } from '../model/result';
import type { Settings } from '../model/settings';
import { settingsStore } from '../settings/settings';
import { Article } from '../view/article';
import { type Reading, useWords } from '../view/context';
import { CopyFacts } from '../view/copy-facts';
import { Filters } from '../view/filters';
import { Shown } from '../view/shown';
import { FailureState, ReadingState } from '../view/state';
import { Undo } from '../view/undo';
import { useChoice } from '../view/use-choice';
import { useCorrecting } from '../view/use-correcting';
import { type PageInView, type Status, usePage } from '../view/use-page';
import { type ChangeSettings, useSettings } from '../view/use-settings';
import { useTold } from '../view/use-told';
import { useWhereabouts } from '../view/use-whereabouts';
import { Modes } from './modes';
import { OpenOptions } from './open-options';
import { OpenPanel } from './open-panel';

/** Everything in the popup; `reach` finds the page it stands on. */
export function Popup({ reach }: { reach(): Promise<Result<PageInView>> }) {
  const { status: page, read, go } = usePage(reach);
  const { told, tell, goThere, notKept } = useTold({ go });
  const { correcting, undo } = useCorrecting(setAside, tell);
  const [settings, change] = useSettings(settingsStore, notKept);
  // Both are shown at once: nothing jumps.
  const status: Status = page.is === 'read' && !settings ? { is: 'reading' } : page;
  return (
    <>
      <header class="bar">
        <h1>Newsloupe</h1>
        {status.is === 'read' && <Shown facts={status.facts} page={status.page} />}
        <OpenOptions />
      </header>
      <main id="main" aria-busy={status.is === 'reading'}>
        {status.is === 'reading' && <ReadingState />}
        {status.is === 'failed' && <FailureState failure={status.failure} read={read} />}
        {status.is === 'read' && settings && (
          <Lists
            {...{ facts: status.facts, settings, change, goThere }}
            correct={correcting(status.facts)}
          />
        )}
      </main>
      <footer>
        <Modes />
        {status.is === 'read' && <Foot {...{ status, told, tell, read, undo }} />}
      </footer>
    </>
  );
}

interface ListsProps {
  facts: Facts;
  settings: Settings;
  change: ChangeSettings;
  goThere: Reading['go'];
  correct: Reading['correct'];
}

function Lists({ facts, settings, change, goThere, correct }: ListsProps) {
  const [choice, choose] = useChoice(settings, change);
  return (
    <Article {...{ facts, settings, change, choice, explain, correct }} go={goThere}>
      <Filters choice={choice} change={choose} search={false} />
    </Article>
  );
}

interface FootProps {
  status: Extract<Status, { is: 'read' }>;
  told: string;
  tell(what: string): void;
  read(): void;
  undo: (() => void) | undefined;
}

function Foot({ status, told, tell, read, undo }: FootProps) {
  const words = useWords();
  // A page that was read again, as after a change of the word list, is shown anew.
  useWhereabouts(status.page, read);
  return (
    <div class="bar foot">
      <CopyFacts facts={status.facts} tell={tell} />
      <span class="told" role="status">
        {told}
      </span>
      {undo ? <Undo undo={undo} /> : <OpenPanel label={words.say('openPanel')} />}
    </div>
  );
}
