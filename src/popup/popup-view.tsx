/** The popup's view: the article, a switch for each kind, and the lists. */
import { EVERYTHING } from '../annotation/lists';
import { explain } from '../messaging/explain';
import type { Result } from '../model/result';
import { kindsStore } from '../settings/kinds-store';
import { Article } from '../view/article';
import { useWords } from '../view/context';
import { CopyFacts } from '../view/copy-facts';
import { Shown } from '../view/shown';
import { FailureState, ReadingState } from '../view/state';
import { useKinds } from '../view/use-kinds';
import { type PageInView, type Status, usePage } from '../view/use-page';
import { useTold } from '../view/use-told';
import { Modes } from './modes';
import { OpenPanel } from './open-panel';

export function Popup({ reach }: { reach(): Promise<Result<PageInView>> }) {
  const { status: page, read, go } = usePage(reach);
  const { told, tell, goThere } = useTold({ go });
  const [kinds, change] = useKinds(kindsStore);
  // Both are shown at once: nothing jumps.
  const status: Status = page.is === 'read' && !kinds ? { is: 'reading' } : page;
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
          <Article
            facts={status.facts}
            kinds={kinds}
            change={change}
            choice={EVERYTHING}
            go={goThere}
            explain={explain}
          />
        )}
      </main>
      <footer>
        <Modes />
        {status.is === 'read' && <Foot {...{ status, told, tell }} />}
      </footer>
    </>
  );
}

interface FootProps {
  status: Extract<Status, { is: 'read' }>;
  told: string;
  tell(what: string): void;
}

function Foot({ status, told, tell }: FootProps) {
  const words = useWords();
  return (
    <div class="bar foot">
      <CopyFacts facts={status.facts} tell={tell} />
      <span class="told" role="status">
        {told}
      </span>
      <OpenPanel label={words.say('openPanel')} />
    </div>
  );
}
