/** What the card beside a mark says: every finding at one place, the wording and the innermost first. */
import type { Words } from '../locale/words';
import type { Analysis } from '../model/analysis';
import type { Annotation } from '../model/annotation';
import { covers } from '../model/span';
import { annotate, isShown, type Wanted } from './annotate';
import { type CardFinding, findingOf } from './card-finding';
import { nextMention } from './next-mention';

export interface CardEntry extends CardFinding {
  /** Where the same name stands next, the same entry, date or speaker; undefined where nowhere else. */
  next: Annotation | undefined;
}

/** What the reader sees marked: the analysis, which of its marks are shown, and when the page was changed. */
export interface Marked extends Wanted {
  analysis: Analysis;
  modified?: string | undefined;
}

/**
 * The marks that hold a character of the text, the wording first, then the shorter ones; one a finding.
 * @param first the id of a finding that goes before all others, shown or not
 */
export function marksAt(marked: Marked, offset: number, first = ''): Annotation[] {
  const at = { start: offset, end: offset + 1 };
  const found = new Map<string, Annotation>();
  const isThere = ({ spans }: Annotation) => spans.some((span) => covers(span, at));
  for (const mark of annotate(marked.analysis))
    if (isThere(mark) && !found.has(mark.id) && (isShown(mark, marked) || mark.id === first))
      found.set(mark.id, mark);
  const rank = ({ id, kind }: Annotation) => (id === first ? 0 : kind === 'wording' ? 1 : 2);
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || lengthOf(a) - lengthOf(b));
}

const lengthOf = ({ spans }: Annotation): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * What the card says of these marks.
 * @example cardOf(marked, marksAt(marked, 46), words)[0]?.what // 'Wording to notice · Crime, justice and guns'
 */
export const cardOf = (
  { analysis, modified }: Pick<Marked, 'analysis' | 'modified'>,
  marks: readonly Annotation[],
  words: Words,
): CardEntry[] =>
  marks.flatMap((mark) => {
    const finding = findingOf(analysis, mark, words, modified);
    return finding ? [{ ...finding, next: nextMention(analysis, mark) }] : [];
  });
