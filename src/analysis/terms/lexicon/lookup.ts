/** What a reader may know of an entry: why it is noticed, plainer wording, and who says so. */
import { CATEGORIES } from './lexicon';
import type { Category, Entry, Source } from './schema';
import sources from './sources.json';

interface Explanation {
  entry: Entry;
  category: Category;
  /** The names of its sources, as the card shows them. */
  sources: string[];
}
const NAMES = sources as Readonly<Record<string, Source>>;
let explanations: ReadonlyMap<string, Explanation> | undefined;

/**
 * Explains a term's entry; undefined for an id the lexicon no longer has.
 * @example explainEntry('regime')?.entry.why // 'says that a government is unlawful or oppressive'
 */
export function explainEntry(id: string): Explanation | undefined {
  explanations ??= new Map(
    CATEGORIES.flatMap((category) =>
      category.entries.map((entry) => [entry.id, explain(entry, category)]),
    ),
  );
  return explanations.get(id);
}

const explain = (entry: Entry, category: Category): Explanation => ({
  entry,
  category,
  sources: entry.sources.map((key) => NAMES[key]?.name ?? key),
});
