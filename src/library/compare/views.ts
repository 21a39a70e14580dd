/** A comparison as tables, and in words. */
import { userBeside } from '../../annotation/wording';
import { escapeHtml } from '../../export/html';
import { escapeMarkdown } from '../../export/markdown-text';
import type { Words } from '../../locale/words';
import type { Label } from './called';
import type { Comparison, Heading } from './compare';

export interface Table {
  /** What it tells. */
  of: 'quoted' | 'called' | 'differ' | 'only' | 'time';
  title: string;
  header: string[];
  rows: string[][];
}

/** What to call an article in a column: its outlet, numbered where two are of one outlet; else its title. */
export function columnNames(articles: readonly Heading[]): string[] {
  const names = articles.map(({ outlet, title }) => outlet || title);
  return names.map((name, n) =>
    names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : `${name} ${names.slice(0, n + 1).filter((other) => other === name).length}`,
  );
}

/**
 * The tables of a comparison, in the reader's words, one column an article; those without rows are left out.
 * @example tables(compare(articles, words), words).map(tableToMarkdown).join('\n\n')
 */
export const tables = (comparison: Comparison, words: Words): Table[] =>
  [quoted, called, differing, alone, inTime]
    .map((table) => table(comparison, columnNames(comparison.articles), words))
    .filter(({ rows }) => rows.length);

type Make = (comparison: Comparison, columns: readonly string[], words: Words) => Table;

const quoted: Make = ({ voices }, columns, words) => ({
  of: 'quoted',
  title: words.say('tableQuoted'),
  header: [words.say('columnSpeaker'), ...columns],
  rows: voices.map(({ name, in: where, namedIn }) => [
    name,
    ...columns.map((_, article) => {
      const here = where.find((one) => one.article === article);
      if (!here) return namedIn.includes(article) ? words.say('cellNamed') : '';
      const count = words.count('claimsCounted', here.claims.length);
      const isAlone = where.length === 1 && columns.length > 1;
      return isAlone ? words.say('noteCounted', count, words.say('onlyHere')) : count;
    }),
  ]),
});

const called: Make = ({ targets }, columns, words) => ({
  of: 'called',
  title: words.say('tableCalled'),
  header: [words.say('columnAbout'), ...columns],
  rows: targets.map(({ name, labels, unlabelledIn }) => [
    name,
    ...columns.map((_, article) => {
      const here = labels.filter((label) => label.article === article);
      if (here.length) return here.map((label) => labelled(label, words)).join('; ');
      return unlabelledIn.includes(article) ? words.say('noLabel') : '';
    }),
  ]),
});

const differing: Make = ({ differences }, columns, words) => ({
  of: 'differ',
  title: words.say('tableDiffer'),
  header: [words.say('columnWhat'), words.say('columnHere'), words.say('columnThere')],
  rows: differences.map(({ kind, about, a, b }) => [
    about || words.say(kind === 'date' ? 'cardDate' : 'cardFigure'),
    ...[a, b].map((side) =>
      words.say(
        'sideWords',
        columns[side.article] ?? '',
        side.words,
        kind === 'figure' ? numbersIn(side.value, words) : side.value,
        side.sentence,
      ),
    ),
  ]),
});

/** A number or a range of two, as the reader's language writes them. */
const numbersIn = (value: string, words: Words): string =>
  value
    .split('–')
    .map((number) => words.number(Number(number)))
    .join('–');

const alone: Make = ({ statements }, columns, words) => ({
  of: 'only',
  title: words.say('tableOnly'),
  header: [words.say('columnArticle'), words.say('columnSpeaker'), words.say('columnClaim')],
  rows: statements
    .filter(({ alike }) => alike.length === 0)
    .map(({ article, speaker, quote }) => [columns[article] ?? '', speaker, quote]),
});

const inTime: Make = ({ chronology }, columns, words) => ({
  of: 'time',
  title: words.say('inTimeOrder'),
  header: [words.say('cardDate'), ...columns],
  rows: chronology.map(({ label, in: where }) => [
    label,
    ...columns.map((_, article) =>
      where
        .filter((one) => one.article === article)
        .flatMap((one) => one.words)
        .join('; '),
    ),
  ]),
});

/** Who used a label: "the article", "quoted: Ana Ruiz". */
export const labelUser = ({ voice, speaker }: Pick<Label, 'voice' | 'speaker'>, words: Words) =>
  userBeside({ voice, speaker: speaker ? { name: speaker } : null }, words);

/** "“thugs” (the article, 2 times)", "“heroes” (quoted: Ana Ruiz)". */
function labelled(label: Label, words: Words): string {
  const user = labelUser(label, words);
  return label.count > 1
    ? words.say('labelTimes', label.words, user, words.count('timesCounted', label.count))
    : words.say('cardLabelBy', label.words, user);
}

/** @example tableToMarkdown(tables(comparison, words)[0]) // '## Who is quoted\n\n| Speaker | …' */
export function tableToMarkdown({ title, header, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = `| ${header.map(() => '---').join(' | ')} |`;
  return [`## ${escapeMarkdown(title)}`, '', line(header), rule, ...rows.map(line)].join('\n');
}

/** The same for editors and spreadsheets that take rich text. */
export function tableToHtml({ title, header, rows }: Table): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('\n');
  return `<table>\n<caption>${escapeHtml(title)}</caption>\n${row(header, 'th')}\n${body}\n</table>`;
}

/** What the picture of labels shows, a sentence a target and article, for those who do not see it. */
export function labelsInWords({ articles, targets }: Comparison, words: Words): string[] {
  const names = columnNames(articles);
  return targets.flatMap(({ name, labels, unlabelledIn }) =>
    names.flatMap((outlet, n) => {
      const here = labels.filter(({ article }) => article === n);
      const said = here.map((label) => labelled(label, words)).join('; ');
      if (said) return [words.say('chartSays', outlet, name, said)];
      return unlabelledIn.includes(n) ? [words.say('chartPlain', outlet, name)] : [];
    }),
  );
}
