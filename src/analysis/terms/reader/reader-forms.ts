/** The reader's own terms among the lexicon's: found by the same rules. */
import type { ReadersList, ReaderTerm } from '../../../model/readers-list';
import { CATEGORIES } from '../lexicon/lexicon';
import type { Category, Entry } from '../lexicon/schema';
import { type Dispatch, type Form, indexForms } from '../match/dispatch';

/** The category of terms that belong to none of the lexicon's. */
const OWN: Omit<Category, 'entries'> = {
  category: 'own',
  title: 'Your own words',
  note: 'Words you added to the list yourself.',
  on: true,
  directional: false,
  targets: ['person', 'organization', 'group', 'place', 'event', 'work', 'other'],
};

const known = new WeakMap<readonly ReaderTerm[], Dispatch>();

/** The lexicon's forms with those of the reader's list, which win where both have one. Made once a list. */
export function withOwn(forms: Dispatch, { terms }: ReadersList): Dispatch {
  if (!terms.length) return forms;
  const before = known.get(terms);
  if (before) return before;
  const all = new Map(forms);
  for (const [first, own] of indexForms(terms.map(categoryOf)))
    all.set(first, merge(own, forms.get(first) ?? []));
  known.set(terms, all);
  return all;
}

/** Both, the longest first, the reader's before the lexicon's of the same length. */
const merge = (own: readonly Form[], others: readonly Form[]): readonly Form[] =>
  [...own, ...others].sort((a, b) => b.words.length - a.words.length);

/** A term as an entry, in a category of its own that looks like the one it belongs to. */
function categoryOf(term: ReaderTerm): Category {
  const home = CATEGORIES.find(({ category }) => category === term.category) ?? OWN;
  const entry: Entry = {
    id: term.id,
    forms: term.words,
    inflect: 'noun',
    why: term.why || 'a word of your own list',
    neutral: term.neutral.length ? term.neutral : ['–'],
    sources: ['own'],
    name: true, // the reader asked for it: found inside names too
  };
  return { ...home, on: true, entries: [entry] };
}
