/** What the page shows, by its address: `#read=ID`, `#compare=ID,ID`, or the list. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../view/context';
import { State } from '../view/state';
import { ComparePage } from './compare-page';
import { KeptList } from './kept-list';
import { ReadPage } from './read-page';
import { Told, useTelling } from './told';
import { useLibrary } from './use-library';

export function Kept() {
  const words = useWords();
  const opened = useLibrary();
  const telling = useTelling();
  const { view, ids } = useRoute();
  if (opened.is === 'opening') return <State title={words.say('keptOpening')} />;
  if (opened.is === 'failed') return <State title={words.say('keptTitle')} detail={opened.what} />;
  const { library } = opened;
  return (
    <>
      <header class="bar">
        <h1>{words.say('keptTitle')}</h1>
        {view !== 'list' && (
          <a class="act quiet" id="all-kept" href="#list">
            {words.say('allKept')}
          </a>
        )}
      </header>
      {view === 'list' && <KeptList library={library} tell={telling.tell} />}
      {view === 'read' && (
        <ReadPage key={ids[0]} library={library} id={ids[0] ?? ''} tell={telling.tell} />
      )}
      {view === 'compare' && (
        <ComparePage key={ids.join()} library={library} ids={ids} tell={telling.tell} />
      )}
      <Told {...telling} />
    </>
  );
}

interface Route {
  view: 'list' | 'read' | 'compare';
  ids: readonly string[];
}

function useRoute(): Route {
  const [route, setRoute] = useState(readRoute);
  useEffect(() => {
    const life = new AbortController();
    const changed = () => {
      setRoute(readRoute());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', changed, { signal: life.signal });
    return () => life.abort();
  }, []);
  return route;
}

function readRoute(): Route {
  const [, view, ids = ''] = /^#(read|compare)=([\w,-]+)$/u.exec(location.hash) ?? [];
  if (view !== 'read' && view !== 'compare') return { view: 'list', ids: [] };
  return { view, ids: ids.split(',').filter(Boolean) };
}
