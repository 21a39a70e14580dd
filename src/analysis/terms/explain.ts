/** Why a finding is marked, as the views say it: the one function for all of them. */
import type { CategoryFacts, Explanation } from '../../model/explanation';
import { EMPTY_LIST, type ReadersList } from '../../model/readers-list';
import { CATEGORIES } from './lexicon/lexicon';
import { explainEntry } from './lexicon/lookup';

/** Who says so, for a term of the reader's. */
const OWN_SOURCE = 'Your own list';
const OWN_NOTE = 'Words you added to the list yourself.';

/**
 * The entry, its category with a short note to learn from, and its sources; for a term of the reader's, what they wrote.
 * Null for an id that neither the lexicon nor the list has. The matched form and the rule that gave the voice stand in
 * the finding itself (`text.slice(term.start, term.end)`, `term.rule`).
 * @example explain('regime')?.note // 'Words for those in power can grant or deny …'
 */
export function explain(id: string, list: ReadersList = EMPTY_LIST): Explanation | null {
  const known = explainEntry(id);
  if (!known) return explainOwn(id, list);
  const { entry, category, sources } = known;
  return {
    form: entry.forms[0] ?? id,
    category: category.category,
    title: category.title,
    note: category.note,
    why: entry.why,
    also: entry.neutral,
    ...(entry.position !== undefined && { position: entry.position }),
    ...(entry.plainWhere !== undefined && { plainWhere: entry.plainWhere }),
    sources,
  };
}

function explainOwn(id: string, { terms }: ReadersList): Explanation | null {
  const term = terms.find((one) => one.id === id);
  if (!term) return null;
  const home = CATEGORIES.find(({ category }) => category === term.category);
  return {
    form: term.words[0] ?? id,
    category: term.category,
    ...(home ? { title: home.title, note: home.note } : { note: OWN_NOTE }),
    why: term.why,
    also: term.neutral,
    sources: [OWN_SOURCE],
    own: true,
  };
}

/** The categories of the word list, in its order, each with its note. */
export const categoryFacts = (): CategoryFacts[] =>
  CATEGORIES.map(({ category, note, on, entries }) => ({
    category,
    note,
    on,
    entries: entries.length,
  }));
