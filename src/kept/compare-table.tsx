/** One table of a comparison, which can be copied. */
import { type Table, tableToHtml, tableToMarkdown } from '../library/compare/views';
import { useWords } from '../view/context';
import { copy } from '../view/copying/clipboard';
import type { Tell } from './told';

export function CompareTable({ table, tell }: { table: Table; tell: Tell }) {
  const words = useWords();
  const { of, title, header, rows } = table;
  const copyTable = async () => {
    const isCopied = await copy({ text: tableToMarkdown(table), html: tableToHtml(table) });
    tell(words.say(isCopied ? 'tableCopied' : 'copyRefused'));
  };
  return (
    <section class="table" data-table={of}>
      <div class="title">
        <h3 id={`title-${of}`}>{title}</h3>
        <button type="button" class="ask" onClick={() => void copyTable()}>
          {words.say('copyTable')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scrolling" aria-labelledby={`title-${of}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {header.map((cell) => (
                <th key={cell} scope="col" dir="auto">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr key={cells.join('\n')}>
                {cells.map((cell, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns do not change
                  <td key={n} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
