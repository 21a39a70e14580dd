/** What came of an import: how much was added, and every row that was left out, with why. */
import type { Merge } from '../settings/readers-list/readers-list';
import { useWords } from '../view/context';
import { listProblemWords } from './list-problem-words';

export interface Read {
  file: string;
  plan: Merge;
}

/** The file's name, the count, and the rows. */
export function ImportReport({ file, plan: { added, duplicates, errors } }: Read) {
  const words = useWords();
  const left = [...errors, ...duplicates.map((one) => ({ ...one, column: '' }))]
    .sort((a, b) => a.row - b.row)
    .map((one) => ({ ...one, what: listProblemWords(one, words) }));
  return (
    <div class="report" role="status">
      <p>
        <bdi>{file}</bdi>: {words.count('importAdded', added)}
      </p>
      {left.length > 0 && (
        <>
          <p>{words.count('importLeft', left.length)}</p>
          <ul class="problems">
            {left.map(({ row, column, what }) => (
              <li key={`${row} ${column} ${what}`}>
                <span>{words.say('importRow', words.number(row))}</span>
                {column && <code>{column}</code>}
                <span>{what}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
