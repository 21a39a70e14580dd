/** The popup's view: the article, a switch for each kind, and the lists. */
import { useMemo, useState } from 'preact/hooks';
import { failureWords } from '../annotation/failure-words';
import { EVERYTHING } from '../annotation/lists';
import { toMarkdown } from '../export/markdown';
import type { Key } from '../locale/messages';
import { explain } from '../messaging/explain';
import type { Facts } from '../model/facts';
import type { Result } from '../model/result';
import type { Span } from '../model/span';
import { kindsStore } from '../settings/kinds-store';
import { ReadingContext, useWords } from '../view/context';
import { Findings } from '../view/findings';
import { Head } from '../view/head';
import { Kinds } from '../view/kinds';
import { FailureState, ReadingState, State } from '../view/state';
import { type KindChoice, useKinds } from '../view/use-kinds';
import { type InView, type PageInView, type Status, usePage } from '../view/use-page';
import { Warnings } from '../view/warnings';
import { Modes } from './modes';

export function Popup({ reach }: { reach(): Promise<Result<PageInView>> }) {
  const words = useWords();
  const { status: page, read, go } = usePage(reach);
  const [kinds, change] = useKinds(kindsStore);
  // Both are shown at once: nothing jumps.
  const status: Status = page.is === 'read' && !kinds ? { is: 'reading' } : page;
  const [told, tell] = useState('');
  const goThere: typeof go = async (spans) => {
    const there = await go(spans);
    if (!there.ok) tell(failureWords(there.error, words).join('. '));
    else tell(there.value ? '' : words.say('wordsGone'));
    return there;
  };
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
          <Article facts={status.facts} go={goThere} kinds={kinds} change={change} />
        )}
      </main>
      <Modes />
      {status.is === 'read' && (
        <footer class="bar">
          <CopyFacts facts={status.facts} tell={(key) => tell(words.say(key))} />
          <span class="told" role="status">
            {told}
          </span>
        </footer>
      )}
    </>
  );
}

interface ArticleProps {
  facts: Facts;
  go: InView['go'];
  kinds: KindChoice;
  change(kinds: KindChoice): void;
}

function Article({ facts, go, kinds, change }: ArticleProps) {
  const words = useWords();
  const { analysis, metadata } = facts;
  const reading = useMemo(
    () => ({ words, analysis, go: (spans: readonly Span[]) => void go(spans), explain }),
    [words, analysis, go],
  );
  const nothing = ['entities', 'dates', 'figures', 'claims', 'terms'] as const;
  return (
    <ReadingContext.Provider value={reading}>
      <Head metadata={metadata} />
      <Kinds kinds={kinds} change={change} />
      <Warnings analysis={analysis} />
      {nothing.every((list) => analysis[list].length === 0) ? (
        <State title={words.say('nothingFound')} />
      ) : (
        <Findings metadata={metadata} choice={EVERYTHING} />
      )}
    </ReadingContext.Provider>
  );
}

/** Shows or hides every mark on this page. */
function Shown({ facts, page }: { facts: Facts; page: PageInView }) {
  const words = useWords();
  const [shown, setShown] = useState(facts.shown);
  const change = (on: boolean) => {
    setShown(on);
    void page.show({ on });
  };
  return (
    <label class="switch">
      <span>{words.say('shownHere')}</span>
      <input
        type="checkbox"
        id="shown"
        checked={shown}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </label>
  );
}

function CopyFacts({ facts, tell }: { facts: Facts; tell(key: Key): void }) {
  const words = useWords();
  const copy = async () => {
    const { metadata, analysis } = facts;
    const accessed = new Date().toISOString().slice(0, 10);
    try {
      await navigator.clipboard.writeText(toMarkdown({ metadata, analysis, accessed }));
      tell('copied');
    } catch {
      tell('copyRefused');
    }
  };
  return (
    <button type="button" id="copy" class="act" onClick={copy}>
      {words.say('copyFacts')}
    </button>
  );
}
