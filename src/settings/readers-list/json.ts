/** The reader's list as JSON: all of it, and back without a loss. */
import { Ignored, MOST_ITEMS, type ReadersList, Show } from '../../model/readers-list';
import { checkTerm, type Draft } from './check-term';
import { GREATEST_FILE, type Imported, type RowError, refused } from './imported';
import { type Problem, problem } from './problem';

/** The list as JSON, with a mark of what it is. */
export const toJson = (list: ReadersList): string =>
  `${JSON.stringify({ newsloupe: 'readers-list', ...list }, null, 2)}\n`;

/** Reads a list. Good items are kept; each bad one gets an error with its number in its list, counted from 1. */
export function fromJson(text: string): Imported {
  if (text.length > GREATEST_FILE) return refused('large');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return refused('no-json');
  }
  const list = Array.isArray(value) ? { terms: value } : value;
  if (typeof list !== 'object' || list === null) return refused('no-list');
  if (!['terms', 'off', 'categories', 'ignored'].some((key) => Object.hasOwn(list, key)))
    return refused('no-list');
  return readItems(list as Record<string, unknown>);
}

function readItems(from: Record<string, unknown>): Imported {
  const errors: RowError[] = [];
  const rows: Record<number, number> = {};
  const ids = new Set<string>();
  const each = <T>(key: string, read: (item: unknown, row: number) => T | undefined): T[] => {
    const value = Object.hasOwn(from, key) ? from[key] : [];
    const all = Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [];
    if (!Array.isArray(value) || value.length > MOST_ITEMS)
      errors.push({ row: 1, ...problem(key, 'no-items', key, MOST_ITEMS) });
    return all.flatMap((item, i) => {
      const good = read(item, i + 1);
      return good === undefined ? [] : [good];
    });
  };
  const wrong = (row: number, ...problems: readonly Problem[]): undefined => {
    errors.push(...problems.map((one) => ({ row, ...one })));
  };
  let count = 0;
  const terms = each('terms', (item, row) => {
    const draft = toDraft(item);
    if (!draft) return wrong(row, problem('terms', 'no-term'));
    const checked = checkTerm(draft, ids);
    if ('problems' in checked) return wrong(row, ...checked.problems);
    ids.add(checked.term.id);
    rows[count++] = row;
    return checked.term;
  });
  const off = each('off', (item, row) =>
    typeof item === 'string' && item && item.length <= 80
      ? item
      : wrong(row, problem('off', 'unreadable')),
  );
  const categories = each(
    'categories',
    (item, row) => readCategory(item) ?? wrong(row, problem('categories', 'unreadable')),
  );
  const ignored = each('ignored', (item, row) => {
    const read = Ignored.safeParse(item);
    return read.success ? read.data : wrong(row, problem('ignored', 'unreadable'));
  });
  return { list: { version: 1, terms, off, categories, ignored }, rows, errors };
}

function readCategory(item: unknown): ReadersList['categories'][number] | undefined {
  const { category, show } = (item ?? {}) as Record<string, unknown>;
  const read = Show.safeParse(show);
  return typeof category === 'string' && category && category.length <= 80 && read.success
    ? { category, show: read.data }
    : undefined;
}

/** The fields of a term as a draft; undefined for what is no term. */
function toDraft(item: unknown): Draft | undefined {
  if (typeof item === 'string') return { words: [item] };
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const own = item as Record<string, unknown>;
  const text = (key: string) => {
    const value = Object.hasOwn(own, key) ? own[key] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const list = (key: string): string[] => {
    const value = Object.hasOwn(own, key) ? own[key] : undefined;
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  return {
    id: text('id'),
    words: list('words'),
    why: text('why'),
    neutral: list('neutral'),
    category: text('category'),
    where: text('where'),
  };
}
