import type { Segmented } from '../../../model/segmented';
import { covers, type Span } from '../../../model/span';

/** How many quotations back one that nests others is looked for. */
const NESTED = 4;

/** True where a quotation of the text holds the span. Logarithmic in the quotations, which are in text order. */
export function isQuoted({ quotations }: Segmented, span: Span): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.inner.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - NESTED); i--) {
    const quotation = quotations[i];
    if (quotation && covers(quotation.inner, span)) return true;
  }
  return false;
}
