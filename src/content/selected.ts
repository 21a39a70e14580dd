/** Which findings a stretch of the page holds. */
import { annotate } from '../annotation/annotate';
import type { Analysis } from '../model/analysis';
import type { Kind } from '../model/kind';
import type { Span } from '../model/span';

interface Marked {
  analysis: Analysis;
  kinds: Readonly<Record<Kind, boolean>>;
  places: { rangesFor(span: Span): Range[] };
}

/** The ids of the marks shown that lie in the range, at least in part; each once, in the order of the text. */
export function idsIn({ analysis, kinds, places }: Marked, range: Range): string[] {
  const ids = annotate(analysis)
    .filter(({ kind }) => kinds[kind])
    .filter(({ spans }) =>
      spans.some((span) => places.rangesFor(span).some((one) => meet(one, range))),
    )
    .map(({ id }) => id);
  return [...new Set(ids)];
}

const meet = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.START_TO_END, b) > 0 &&
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0;
