/** Where a span stands, in the W3C's terms: quotation with what surrounds it, position in code points. */
import type { Span } from '../model/span';

export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Code points into the text, end-exclusive. */
  start: number;
  end: number;
}

/** In code points, as other tools for Web Annotations have it. */
const CONTEXT = 32;

/**
 * Makes a function from spans in UTF-16 units to quotations. The text is looked through once.
 * @example quoter('🙂 Oslo is calm')({ start: 3, end: 7 }) // { exact: 'Oslo', prefix: '🙂 ', start: 2, … }
 */
export function quoter(text: string): (span: Span) => Quote {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  const point = (offset: number): number => offset - countBelow(pairs, offset);
  return ({ start, end }) => ({
    exact: text.slice(start, end),
    prefix: [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join(''),
    suffix: [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
    start: point(start),
    end: point(end),
  });
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
