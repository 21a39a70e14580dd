/** Several kept articles on one story, side by side: pictures and tables, and no verdict. */
import { useMemo } from 'preact/hooks';
import { dateLabel } from '../annotation/when';
import { type Comparison, compare } from '../library/compare/compare';
import { labelsPicture, timelinePicture } from '../library/compare/picture';
import {
  columnNames,
  labelsInWords,
  tables,
  tableToHtml,
  tableToMarkdown,
} from '../library/compare/views';
import type { Library } from '../library/library';
import { useWords } from '../view/context';
import { copy } from '../view/copying/clipboard';
import { State } from '../view/state';
import { CompareTable } from './compare-table';
import { PictureFigure } from './picture-figure';
import type { Tell } from './told';
import { useKept } from './use-kept';

interface Props {
  library: Library;
  ids: readonly string[];
  tell: Tell;
}

export function ComparePage({ library, ids, tell }: Props) {
  const words = useWords();
  const articles = useKept(library, ids, tell);
  const compared = useMemo(
    () => articles && articles.length > 1 && compare(articles, words),
    [articles, words],
  );
  if (!articles) return <main id="main" aria-busy />;
  if (!compared) return <State title={words.say('keptGone')} detail={words.say('compareNeeds')} />;
  return <Compared comparison={compared} tell={tell} />;
}

function Compared({ comparison, tell }: { comparison: Comparison; tell: Tell }) {
  const words = useWords();
  const made = useMemo(() => tables(comparison, words), [comparison, words]);
  const { targets, chronology } = comparison;
  const copyAll = async () => {
    const text = made.map(tableToMarkdown).join('\n\n');
    const isCopied = await copy({ text, html: made.map(tableToHtml).join('\n') });
    tell(words.say(isCopied ? 'tableCopied' : 'copyRefused'));
  };
  return (
    <main id="main" class="compare" aria-busy={false}>
      <h2>{words.say('compareTitle')}</h2>
      <p class="about">{words.say('compareAbout')}</p>
      <Sources comparison={comparison} />
      {made.length === 0 && <p>{words.say('compareNothing')}</p>}
      {made.length > 0 && (
        <button type="button" id="copy-all" class="act" onClick={() => void copyAll()}>
          {words.say('copyAll')}
        </button>
      )}
      {targets.length > 0 && (
        <PictureFigure
          id="labels"
          title={words.say('chartTitle')}
          note={words.say('chartKey')}
          picture={labelsPicture(comparison, words)}
          description={labelsInWords(comparison, words)}
          tell={tell}
        />
      )}
      {made.map((table) => (
        <CompareTable key={table.of} table={table} tell={tell} />
      ))}
      {chronology.length > 0 && (
        <PictureFigure
          id="timeline"
          title={words.say('timelineTitle')}
          picture={timelinePicture(comparison, words)}
          tell={tell}
        />
      )}
    </main>
  );
}

/** Which articles these are, under the names of their columns. */
function Sources({ comparison: { articles } }: { comparison: Comparison }) {
  const words = useWords();
  const names = columnNames(articles);
  return (
    <ol class="sources-compared">
      {articles.map(({ id, title, published }, n) => (
        <li key={id}>
          <strong>
            <bdi>{names[n]}</bdi>
          </strong>{' '}
          <a href={`#read=${id}`}>
            <bdi>{title || words.say('keptUntitled')}</bdi>
          </a>{' '}
          {published && <span class="note">{dateLabel(published.slice(0, 10), words)}</span>}
        </li>
      ))}
    </ol>
  );
}
