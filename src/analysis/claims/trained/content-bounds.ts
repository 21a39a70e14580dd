/** Where the contents that the second pass labels end: before a remark of the reporter's or another report. */
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { sentenceEnd } from '../spans/clauses';
import { opensQuote, quotationEnd } from '../spans/quotes';
import { partBehindAside } from '../spans/second-part';
import { isRemark } from '../spans/takeover';

/**
 * Labelled contents, those behind their cue cut where the reporter takes over ("the vote a farce, *a word his rivals
 * shun*"), or as long as the rules' where an aside cut them short.
 */
export function mendContent(
  r: Reading,
  content: readonly Range[],
  cue: Range,
  ruled: ClaimSpans | undefined,
): Range[] {
  const own = ruled?.content[0];
  const first = content.find(({ from }) => from >= cue.to);
  // "called the club, *which he left, a sect*": the rules know what the verb asks for behind the aside.
  const part = own && own.from === first?.from && partBehindAside(r, ruled?.lemma ?? '', own.from);
  if (own && part && first && part >= first.to)
    return [...content.filter(({ from }) => from < own.from || from >= own.to), own].sort(
      (a, b) => a.from - b.from,
    );
  return content.map((range) => (range.from < cue.to ? range : withoutRemark(r, range)));
}

function withoutRemark(r: Reading, { from, to }: Range): Range {
  for (let i = from + 1; i < Math.min(to, sentenceEnd(r, from)); i++) {
    if (opensQuote(r, i)) i = quotationEnd(r, i) - 1;
    else if (r.tokens[i]?.text === ',' && isRemark(r, i + 1)) return { from, to: i };
  }
  return { from, to };
}
