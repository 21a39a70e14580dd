/** The popup's view: the article, a switch for each kind, and the lists. */
import { EVERYTHING } from '../annotation/lists';
import { explain } from '../messaging/explain';
import type { Result } from '../model/result';
import { kindsStore } from '../settings/kinds-store';
import { setAside } from '../settings/set-aside';
import { Article } from '../view/article';
import { useWords } from '../view/context';
import { CopyFacts } from '../view/copy-facts';
import { Shown } from '../view/shown';
import { FailureState, ReadingState } from '../view/state';
import { Undo } from '../view/undo';
import { useIgnoring } from '../view/use-ignoring';
import { useKinds } from '../view/use-kinds';
import { type PageInView, type Status, usePage } from '../view/use-page';
import { useTold } from '../view/use-told';
import { useWhereabouts } from '../view/use-whereabouts';
import { Modes } from './modes';
import { OpenOptions } from './open-options';
import { OpenPanel } from './open-panel';

export function Popup({ reach }: { reach(): Promise<Result<PageInView>> }) {
  const { status: page, read, go } = usePage(reach);
  const { told, tell, goThere } = useTold({ go });
  const { ignoring, undo } = useIgnoring(setAside, tell);
  const [kinds, change] = useKinds(kindsStore);
  // Both are shown at once: nothing jumps.
  const status: Status = page.is === 'read' && !kinds ? { is: 'reading' } : page;
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
        {status.is === 'read' && kinds && (
          <Article
            facts={status.facts}
            kinds={kinds}
            change={change}
            choice={EVERYTHING}
            go={goThere}
            explain={explain}
            actions={ignoring(status.facts)}
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
