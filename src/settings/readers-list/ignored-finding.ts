/** A finding the reader sets aside, as it is kept. */
import type { Analysis, Term } from '../../model/analysis';
import { articleKey, CONTEXT } from '../../model/article-key';
import type { Ignored } from '../../model/readers-list';

/**
 * What to keep of a finding: "here" its place, by the text around it; "in this article" its entry and the article;
 * "always" its entry.
 * @example changeReadersList({ kind: 'ignore', item: ignoredFinding('article', term, analysis, url) })
 */
export function ignoredFinding(
  scope: Ignored['scope'],
  { entry, start, end }: Pick<Term, 'entry' | 'start' | 'end'>,
  { text }: Pick<Analysis, 'text'>,
  url?: string,
): Ignored {
  const words = text.slice(start, end).slice(0, 300);
  if (scope === 'always') return { scope, entry, words };
  const article = articleKey({ text, url });
  if (scope === 'article') return { scope, entry, words, article };
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return { scope, entry, words, article, before, after: text.slice(end, end + CONTEXT) };
}
