/** The reader's list as a table: one item a row, for spreadsheets, and back without a loss. */
import Papa from 'papaparse';
import { EMPTY_LIST, Ignored, MOST_ITEMS, type ReadersList, Show } from '../../model/readers-list';
import { guardCell, joinCell, splitCell, unguardCell } from './cells';
import { checkTerm } from './check-term';
import { GREATEST_FILE, type Imported, refused } from './imported';
import { type Problem, problem } from './problem';

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
/** What a row may hold. */
const KINDS = ['term', 'off', 'category', 'ignored'];
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
  if (text.length > GREATEST_FILE) return refused('large');
  const [header, ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    delimiter: delimiterOf(text),
  }).data;
  const columns = (header ?? []).map((name) => name.trim().toLowerCase());
  if (!columns.includes('words')) return refused('no-header');
  if (mostOfAKind(columns, rows) > MOST_ITEMS) return refused('many-rows', MOST_ITEMS);
  const found: Imported = { list: { ...EMPTY_LIST }, rows: {}, errors: [] };
  const ids = new Set<string>();
  for (const [i, cells] of rows.entries()) {
    if (cells.every((cell) => !cell.trim())) continue;
    const at = i + 2;
    if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim()))
      found.errors.push({ row: at, ...problem('', 'more-cells') });
    else readRow(found, ids, toRow(columns, cells), at);
  }
  return found;
}

/** How many rows there are of the commonest kind; the list may hold so many of each. */
function mostOfAKind(columns: readonly string[], rows: readonly string[][]): number {
  const counts = new Map<string, number>();
  for (const cells of rows) {
    if (cells.every((cell) => !cell.trim())) continue;
    const kind = kindOf(toRow(columns, cells));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

const kindOf = ({ kind }: Row): string => kind?.trim().toLowerCase() || 'term';

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
  const problems = takeRow(found, ids, row, at);
  found.errors.push(...problems.map((one) => ({ row: at, ...one })));
}

/** Puts into the list what a row holds; answers what is wrong with it. */
function takeRow({ list, rows }: Imported, ids: Set<string>, row: Row, at: number): Problem[] {
  const kind = kindOf(row);
  if (kind === 'term') {
    const checked = checkTerm(
      { ...row, words: splitCell(row.words ?? ''), neutral: splitCell(row.neutral ?? '') },
      ids,
    );
    if ('problems' in checked) return checked.problems;
    ids.add(checked.term.id);
    rows[list.terms.length] = at;
    list.terms = [...list.terms, checked.term];
  } else if (kind === 'off') {
    if (!row.id || row.id.length > 80) return [problem('id', 'missing')];
    list.off = [...list.off, row.id];
  } else if (kind === 'category') {
    const show = Show.safeParse(row.where);
    if (!row.category) return [problem('category', 'missing')];
    if (!show.success) return [notOneOf('where', row.where, Show.options)];
    list.categories = [...list.categories, { category: row.category, show: show.data }];
  } else if (kind === 'ignored') {
    const item = Ignored.safeParse(ignoredOf(row));
    if (!item.success) return [problem('scope', 'unreadable')];
    list.ignored = [...list.ignored, item.data];
  } else return [notOneOf('kind', kind, KINDS)];
  return [];
}

const notOneOf = (column: Column, given: string | undefined, choices: readonly string[]): Problem =>
  problem(column, 'no-choice', (given ?? '').slice(0, 30), choices.join(', '));

const ignoredOf = ({ id, words = '', scope, article, before, after, finding, as }: Row) => ({
  ...{ scope, entry: id, words },
  ...(article !== undefined && { article }),
  ...(finding && { finding }),
  ...(as && { as }),
  ...(before !== undefined || scope === 'here' ? { before: before ?? '' } : {}),
  ...(after !== undefined || scope === 'here' ? { after: after ?? '' } : {}),
});
