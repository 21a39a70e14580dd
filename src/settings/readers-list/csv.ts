/** The reader's list as a table: one item a row, for spreadsheets, and back without a loss. */
import Papa from 'papaparse';
import { EMPTY_LIST, Ignored, MOST_ITEMS, type ReadersList, Show } from '../../model/readers-list';
import { guardCell, joinCell, splitCell, unguardCell } from './cells';
import { checkTerm } from './check-term';
import { GREATEST_FILE, type Imported, type RowError } from './imported';

const COLUMNS = [
  'kind',
  'id',
  'words',
  'why',
  'neutral',
  'category',
  'where',
  'scope',
  'article',
  'before',
  'after',
  'finding',
  'as',
] as const;
type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, string>>;

/** The list as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need); what is unread is not in it. */
export function toCsv(list: ReadersList): string {
  const rows: Row[] = [
    ...list.terms.map((term) => ({
      kind: 'term',
      ...term,
      words: joinCell(term.words),
      neutral: joinCell(term.neutral),
    })),
    ...list.off.map((id) => ({ kind: 'off', id })),
    ...list.categories.map(({ category, show }) => ({ kind: 'category', category, where: show })),
    ...list.ignored.map(({ entry, ...item }) => ({ kind: 'ignored', id: entry, ...item })),
  ];
  const cells = rows.map((row) => COLUMNS.map((column) => guardCell(row[column] ?? '')));
  return `\uFEFF${Papa.unparse([[...COLUMNS], ...cells])}\r\n`;
}

/**
 * Reads a table. Good rows are kept, each bad one gets an error with its number (the header is row 1) and column. A
 * table needs one column, `words`; a row without a `kind` is a term.
 */
export function fromCsv(text: string): Imported {
  if (text.length > GREATEST_FILE) return refused('This file is too large to be a word list.');
  const [header, ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    delimiter: delimiterOf(text),
  }).data;
  const columns = (header ?? []).map((name) => name.trim().toLowerCase());
  if (!columns.includes('words'))
    return refused('The first row must name the columns, and one of them must be “words”.');
  if (rows.length > MOST_ITEMS) return refused(`At most ${MOST_ITEMS} rows can be read.`);
  const found: Imported = { list: { ...EMPTY_LIST }, rows: {}, errors: [] };
  const ids = new Set<string>();
  for (const [i, cells] of rows.entries()) {
    if (cells.every((cell) => !cell.trim())) continue;
    const at = i + 2;
    if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim()))
      found.errors.push({
        row: at,
        column: '',
        message: 'This row has more cells than the first.',
      });
    else readRow(found, ids, toRow(columns, cells), at);
  }
  return found;
}

const refused = (message: string): Imported => ({
  list: EMPTY_LIST,
  rows: {},
  errors: [{ row: 1, column: '', message }],
});

/** The mark that parts the names of the columns: a comma, a semicolon or a tab, whichever the first row has most of. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function toRow(columns: readonly string[], cells: readonly string[]): Row {
  const row: Row = {};
  for (const column of COLUMNS) {
    const cell = cells[columns.indexOf(column)];
    if (cell) row[column] = unguardCell(cell);
  }
  return row;
}

function readRow(found: Imported, ids: Set<string>, row: Row, at: number): void {
  const { list, rows, errors } = found;
  const wrong = (column: Column, message: string) => {
    errors.push({ row: at, column, message } satisfies RowError);
  };
  const kind = row.kind?.trim().toLowerCase() || 'term';
  if (kind === 'term') {
    const checked = checkTerm(
      { ...row, words: splitCell(row.words ?? ''), neutral: splitCell(row.neutral ?? '') },
      ids,
    );
    if ('problems' in checked)
      for (const { column, message } of checked.problems) wrong(column as Column, message);
    else {
      ids.add(checked.term.id);
      rows[list.terms.length] = at;
      list.terms = [...list.terms, checked.term];
    }
  } else if (kind === 'off') {
    if (!row.id || row.id.length > 80) wrong('id', 'The entry that is switched off is missing.');
    else list.off = [...list.off, row.id];
  } else if (kind === 'category') {
    const show = Show.safeParse(row.where);
    if (!row.category) wrong('category', 'The category is missing.');
    else if (!show.success) wrong('where', 'How much is shown is none of: none, usual, all.');
    else list.categories = [...list.categories, { category: row.category, show: show.data }];
  } else if (kind === 'ignored') {
    const { id: entry, words = '', scope, article, before, after, finding, as } = row;
    const item = Ignored.safeParse({
      ...{ scope, entry, words },
      ...(article !== undefined && { article }),
      ...(finding && { finding }),
      ...(as && { as }),
      ...(before !== undefined || scope === 'here' ? { before: before ?? '' } : {}),
      ...(after !== undefined || scope === 'here' ? { after: after ?? '' } : {}),
    });
    if (item.success) list.ignored = [...list.ignored, item.data];
    else wrong('scope', 'What is set aside here cannot be read: scope is here, article or always.');
  } else wrong('kind', `“${kind.slice(0, 30)}” is none of: term, off, category, ignored.`);
}
