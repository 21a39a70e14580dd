/** Takes what a file held into the reader's list. */
import type { ReadersList, ReaderTerm } from '../../model/readers-list';
import { type Change, change } from './change';
import { freeId } from './free-id';
import type { Imported, RowError } from './imported';
import { problem } from './problem';

/** So much of an id leaves room for a number. */
const LONGEST_ID = 50;

export interface Merge {
  /** Makes the import when given to `change`, all at once and undoable. */
  change: Change;
  /** How many terms are new. */
  added: number;
  /** Terms that the list has already: the reader's own stays as it is. */
  duplicates: RowError[];
  errors: RowError[];
}

/**
 * What an import would do to a list: new terms, switches and findings set aside are added; nothing is taken away.
 * @example const plan = planImport(list, fromCsv(text)); await changeReadersList(plan.change);
 */
export function planImport(list: ReadersList, { list: from, rows, errors }: Imported): Merge {
  const known = new Map(list.terms.flatMap((term) => term.words.map((one) => [key(one), term])));
  const ids = new Set(list.terms.map(({ id }) => id));
  const duplicates: Merge['duplicates'] = [];
  const changes: Change[] = [];
  let added = 0;
  for (const [i, term] of from.terms.entries()) {
    const twice = term.words.find((one) => known.has(key(one)));
    if (twice !== undefined) {
      const same = isSame(known.get(key(twice)), term);
      const code = same ? 'twice' : 'kept-own';
      duplicates.push({ row: rows[i] ?? i + 1, ...problem('words', code, twice) });
      continue;
    }
    const own = ids.has(term.id)
      ? { ...term, id: freeId(term.id.slice(0, LONGEST_ID), ids) }
      : term;
    ids.add(own.id);
    for (const one of own.words) known.set(key(one), own);
    changes.push({ kind: 'put-term', term: own });
    added++;
  }
  for (const entry of from.off) changes.push({ kind: 'switch', entry, on: false });
  for (const { category, show } of from.categories)
    changes.push({ kind: 'category', category, show });
  for (const item of from.ignored) changes.push({ kind: 'ignore', item });
  return { change: { kind: 'all', changes }, added, duplicates, errors };
}

/** The list with the import in it; for where no storage is at hand. */
export const merged = (list: ReadersList, imported: Imported): ReadersList =>
  change(list, planImport(list, imported).change).list;

const key = (words: string): string => words.toLowerCase().replaceAll(/[\s‐‑-]+/gu, ' ');

const isSame = (a: ReaderTerm | undefined, b: ReaderTerm): boolean =>
  JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' });
