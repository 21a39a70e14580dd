/** Changes to the reader's list. Each is a value, and so is its undoing: list → list and the change back. */
import type { Ignored, ReadersList, ReaderTerm, Show } from '../../model/readers-list';

export type Change =
  /** Adds a term, or puts it in the place of the one with its id. */
  | { kind: 'put-term'; term: ReaderTerm; at?: number }
  | { kind: 'drop-term'; id: string }
  /** Switches an entry, the program's or the reader's, on or off. */
  | { kind: 'switch'; entry: string; on: boolean; at?: number }
  /** How much of a category shows; null for what it shows by itself. */
  | { kind: 'category'; category: string; show: Show | null; at?: number }
  /** Sets a finding aside. */
  | { kind: 'ignore'; item: Ignored; at?: number }
  /** Notices it again. */
  | { kind: 'notice'; item: Ignored }
  /** Several at once. */
  | { kind: 'all'; changes: Change[] };

export interface Changed {
  list: ReadersList;
  /** Takes the change back when given to `change`, also after other changes. */
  undo: Change;
}

/**
 * Makes a change. What is so already stays so, and its undoing then changes nothing.
 * @example const { list, undo } = change(EMPTY_LIST, { kind: 'switch', entry: 'regime', on: false });
 *          change(list, undo).list // as it was
 */
export function change(list: ReadersList, made: Change): Changed {
  switch (made.kind) {
    case 'put-term':
      return putTerm(list, made.term, made.at);
    case 'drop-term':
      return dropTerm(list, made.id);
    case 'switch':
      return switchEntry(list, made.entry, made.on, made.at);
    case 'category':
      return showCategory(list, made.category, made.show, made.at);
    case 'ignore':
      return ignore(list, made.item, made.at);
    case 'notice':
      return notice(list, made.item);
    case 'all':
      return all(list, made.changes);
  }
}

const NOTHING: Change = { kind: 'all', changes: [] };
const unchanged = (list: ReadersList): Changed => ({ list, undo: NOTHING });

/** A copy with the item put in at an index, or at the end. */
const putAt = <T>(items: readonly T[], item: T, at = items.length): T[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];
const without = <T>(items: readonly T[], at: number): T[] => items.filter((_, i) => i !== at);

function putTerm(list: ReadersList, term: ReaderTerm, at?: number): Changed {
  const before = list.terms.findIndex(({ id }) => id === term.id);
  const old = list.terms[before];
  if (!old)
    return {
      list: { ...list, terms: putAt(list.terms, term, at) },
      undo: { kind: 'drop-term', id: term.id },
    };
  return {
    list: { ...list, terms: list.terms.map((one, i) => (i === before ? term : one)) },
    undo: { kind: 'put-term', term: old },
  };
}

function dropTerm(list: ReadersList, id: string): Changed {
  const at = list.terms.findIndex((term) => term.id === id);
  const term = list.terms[at];
  if (!term) return unchanged(list);
  return {
    list: { ...list, terms: without(list.terms, at) },
    undo: { kind: 'put-term', term, at },
  };
}

function switchEntry(list: ReadersList, entry: string, on: boolean, at?: number): Changed {
  const before = list.off.indexOf(entry);
  if (on === before < 0) return unchanged(list);
  const off = on ? without(list.off, before) : putAt(list.off, entry, at);
  return {
    list: { ...list, off },
    undo: { kind: 'switch', entry, on: !on, ...(on && { at: before }) },
  };
}

function showCategory(
  list: ReadersList,
  category: string,
  show: Show | null,
  at?: number,
): Changed {
  const before = list.categories.findIndex((one) => one.category === category);
  const old = list.categories[before]?.show ?? null;
  if (old === show) return unchanged(list);
  const rest = before < 0 ? list.categories : without(list.categories, before);
  const place = before < 0 ? at : before;
  const categories = show === null ? rest : putAt(rest, { category, show }, place);
  return {
    list: { ...list, categories: [...categories] },
    undo: { kind: 'category', category, show: old, ...(before >= 0 && { at: before }) },
  };
}

/** True for items that mean the same finding, whatever they say it is. */
const same = (a: Ignored, b: Ignored): boolean =>
  a.scope === b.scope &&
  a.finding === b.finding &&
  a.entry === b.entry &&
  a.article === b.article &&
  (a.scope !== 'here' || (a.words === b.words && a.before === b.before && a.after === b.after));

function ignore(list: ReadersList, item: Ignored, at?: number): Changed {
  const old = list.ignored.find((one) => same(one, item));
  if (old && old.as === item.as) return unchanged(list);
  if (old)
    return {
      list: { ...list, ignored: list.ignored.map((one) => (one === old ? item : one)) },
      undo: { kind: 'ignore', item: old },
    };
  return {
    list: { ...list, ignored: putAt(list.ignored, item, at) },
    undo: { kind: 'notice', item },
  };
}

function notice(list: ReadersList, item: Ignored): Changed {
  const at = list.ignored.findIndex((one) => same(one, item));
  const found = list.ignored[at];
  if (!found) return unchanged(list);
  return {
    list: { ...list, ignored: without(list.ignored, at) },
    undo: { kind: 'ignore', item: found, at },
  };
}

function all(list: ReadersList, changes: readonly Change[]): Changed {
  let now = list;
  const back: Change[] = [];
  for (const one of changes) {
    const { list: next, undo } = change(now, one);
    now = next;
    back.unshift(undo);
  }
  return { list: now, undo: { kind: 'all', changes: back } };
}
