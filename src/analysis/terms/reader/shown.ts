/** Which findings show: the lexicon's defaults, over them the reader's switches, over these what was set aside. */
import type { Term } from '../../../model/analysis';
import { isMeant } from '../../../model/article-key';
import type { Ignored, ReadersList } from '../../../model/readers-list';
import type { Span } from '../../../model/span';
import type { Listed } from '../match/dispatch';

/** The reader's list and the key of the article it is used on. */
export interface Reader {
  list: ReadersList;
  /** `articleKey` of the article; '' where it has none, and nothing is set aside "here" or "in this article". */
  article: string;
}
/** What the reader's list says of a finding. */
interface Showing {
  on: boolean;
  /** Why it does not show, where the reader has decided so. */
  aside?: Term['aside'];
}

/** Prepares a list once; the answer for each finding is then a look-up. `usual`: whether it shows by itself. */
export function readShowing(
  text: string,
  { list, article }: Reader,
): (finding: { span: Span; listed: Listed; voice: Term['voice']; usual: boolean }) => Showing {
  const off = new Set(list.off);
  const shows = new Map(list.categories.map(({ category, show }) => [category, show]));
  const wheres = new Map(list.terms.map(({ id, where }) => [id, where]));
  const ignored = new Map<string, Ignored[]>();
  for (const item of list.ignored)
    if (!item.finding && (item.scope === 'always' || item.article === article))
      ignored.set(item.entry, [...(ignored.get(item.entry) ?? []), item]);
  return ({ span, listed, voice, usual }) => {
    const { entry, category } = listed;
    const aside = off.has(entry.id)
      ? 'off'
      : ignored.get(entry.id)?.find((item) => isMeant(text, span, item))?.scope;
    if (aside) return { on: false, aside };
    const where = wheres.get(entry.id);
    if (where === 'article' && voice !== 'outlet') return { on: false };
    if (where === 'others' && voice === 'outlet') return { on: false };
    const show = shows.get(category.category);
    if (show === 'none') return { on: false };
    if (show === 'all') return { on: true };
    return { on: show === 'usual' ? usual || (!category.on && entry.tier !== 2) : usual };
  };
}
