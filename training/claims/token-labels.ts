/** Token ranges → the labels of a sequence, one bit each (BILOU). */
import type { Range } from '../../src/analysis/claims/spans/claim-spans';
import { labelOf } from '../../src/analysis/tagging/label-set';

/** The bit of O. */
const OUTSIDE = 1;

/**
 * Labels of the tokens `from` … `to` for ranges of some types; later types win where ranges overlap, and what they cut
 * into ends there.
 * @example labelTokens(0, 3, [[{ from: 1, to: 2 }]]) // O, U, O as bits
 */
export function labelTokens(
  from: number,
  to: number,
  ranges: readonly (readonly Range[])[],
): Int32Array {
  const span = new Int32Array(to - from).fill(-1);
  const typeOf: number[] = [];
  for (const [type, own] of ranges.entries())
    for (const range of joined(own)) {
      span.fill(typeOf.length, Math.max(0, range.from - from), Math.max(0, range.to - from));
      typeOf.push(type);
    }
  const labels = new Int32Array(to - from).fill(OUTSIDE);
  for (let t = 0; t < labels.length; t++) {
    const own = span[t] as number;
    if (own < 0) continue;
    const first = span[t - 1] !== own;
    const last = span[t + 1] !== own;
    const part = first ? (last ? 'U' : 'B') : last ? 'L' : 'I';
    labels[t] = 1 << labelOf(typeOf[own] as number, part);
  }
  return labels;
}

/** Touching ranges made one. */
function joined(ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}
