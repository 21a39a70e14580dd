/** The list of kept articles: search, choose, delete, and the whole of it to a file and back. */
import { useMemo, useState } from 'preact/hooks';
import type { Summary } from '../library/kept-article';
import type { Library } from '../library/library';
import { problemWords } from '../library/problem';
import { useWords } from '../view/context';
import { State } from '../view/state';
import { KeptRow } from './kept-row';
import { LibraryFiles } from './library-files';
import type { Tell } from './told';
import { useSummaries } from './use-summaries';

/** So many are shown at once: a thousand rows would keep the reader waiting. */
const PIECE = 100;

interface Props {
  library: Library;
  tell: Tell;
}

export function KeptList({ library, tell }: Props) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const { summaries, changed } = useSummaries(library, query, tell);
  const isEmpty = summaries?.length === 0 && query === '';
  return (
    <main id="main" class="list" aria-busy={!summaries}>
      <p class="about">{words.say('keptAbout')}</p>
      <LibraryFiles {...{ library, tell, changed }} isEmpty={isEmpty} />
      {isEmpty ? (
        <State
          title={words.say('keptNone')}
          detail={words.say('keptNoneDo', words.say('keepArticle'))}
        />
      ) : (
        <>
          <input
            type="search"
            id="search"
            aria-label={words.say('keptSearch')}
            placeholder={words.say('keptSearch')}
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
          <Found {...{ library, tell, summaries, changed, query }} />
        </>
      )}
    </main>
  );
}

interface FoundProps extends Props, ReturnType<typeof useSummaries> {
  query: string;
}

/** The articles that fit, and what can be done with those chosen; what is chosen stays so while others are looked for. */
function Found({ library, tell, summaries, changed, query }: FoundProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const remove = async (ids: readonly string[]) => {
    const removed = await library.remove(ids);
    if (!removed.ok) return tell(problemWords(removed.error, words));
    setChosen((now) => now.filter((id) => !ids.includes(id)));
    changed();
    tell(words.count('deletedKept', removed.value.length), async () => {
      const back = await library.restore(removed.value);
      changed();
      return back.ok ? '' : problemWords(back.error, words);
    });
  };
  return (
    <>
      <Choosing {...{ chosen }} shown={summaries?.length ?? 0} remove={() => void remove(chosen)} />
      {summaries && (
        <Rows
          key={query}
          summaries={summaries}
          chosen={chosen}
          choose={setChosen}
          remove={(id) => void remove([id])}
        />
      )}
      {summaries?.length === 0 && <p role="status">{words.say('searchNone', query)}</p>}
    </>
  );
}

interface ChoosingProps {
  chosen: readonly string[];
  shown: number;
  remove(): void;
}

/** What can be done with those chosen. */
function Choosing({ chosen, shown, remove }: ChoosingProps) {
  const words = useWords();
  return (
    <div class="choosing">
      <p role="status">
        {chosen.length
          ? words.count('keptChosen', chosen.length)
          : words.count('keptCounted', shown)}
      </p>
      {chosen.length > 1 ? (
        <a class="act" id="compare" href={`#compare=${chosen.join()}`}>
          {words.say('compareChosen')}
        </a>
      ) : (
        <span class="note">{words.say('compareNeeds')}</span>
      )}
      {chosen.length > 0 && (
        <button type="button" id="delete-chosen" class="act quiet" onClick={remove}>
          {words.say('deleteKept')}
        </button>
      )}
    </div>
  );
}

interface RowsProps {
  summaries: readonly Summary[];
  chosen: readonly string[];
  choose(change: (now: readonly string[]) => readonly string[]): void;
  remove(id: string): void;
}

function Rows({ summaries, chosen, choose, remove }: RowsProps) {
  const words = useWords();
  const [most, setMost] = useState(PIECE);
  const ticked = useMemo(() => new Set(chosen), [chosen]);
  return (
    <>
      <ul class="kept">
        {summaries.slice(0, most).map((summary) => (
          <KeptRow
            key={summary.id}
            summary={summary}
            chosen={ticked.has(summary.id)}
            choose={(on) =>
              choose((now) => [
                ...now.filter((id) => id !== summary.id),
                ...(on ? [summary.id] : []),
              ])
            }
            remove={() => remove(summary.id)}
          />
        ))}
      </ul>
      {summaries.length > most && (
        <button type="button" id="more" class="act" onClick={() => setMost(most + PIECE)}>
          {words.say('keptMore')}
        </button>
      )}
    </>
  );
}
