/** The options page's view: a list of its parts, and the parts. */
import type { Key } from '../locale/messages';
import { useWords } from '../view/context';
import { About } from './about';
import { Categories } from './categories';
import { CopyingPart } from './copying';
import { Data } from './data';
import { Files } from './files';
import { KindsChoice } from './kinds-choice';
import { SetAside } from './set-aside';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { Terms } from './terms';
import { UndoBar } from './undo-bar';
import { useReadersList } from './use-readers-list';

const PARTS: readonly (readonly [id: string, title: Key])[] = [
  ['kinds', 'marksOnPage'],
  ['sites', 'sitesTitle'],
  ['categories', 'categoriesTitle'],
  ['terms', 'termsTitle'],
  ['aside', 'asideTitle'],
  ['files', 'filesTitle'],
  ['copying', 'copyingTitle'],
  ['shortcuts', 'shortcutsTitle'],
  ['data', 'dataTitle'],
  ['about', 'aboutTitle'],
];

/** Everything on the page. */
export function Options() {
  const words = useWords();
  const { inHand, forget, did, notKept, ...undoable } = useReadersList();
  return (
    <>
      <header>
        <h1>{words.say('optionsTitle')}</h1>
        <nav aria-label={words.say('sections')}>
          <ul>
            {PARTS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{words.say(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main aria-busy={!inHand}>
        <KindsChoice notKept={notKept} />
        <Sites />
        {inHand && (
          <>
            <Categories {...inHand} />
            <Terms {...inHand} />
            <SetAside {...inHand} />
            <Files {...inHand} />
          </>
        )}
        <CopyingPart />
        <Shortcuts />
        <Data forget={forget} did={did} />
        <About />
      </main>
      <UndoBar {...undoable} />
    </>
  );
}
