/** Where the contents that the second pass labels end: before a remark of the reporter's or another report. */
import type { Reading } from '../reading/reading';
import type { ClaimSpans, Range } from '../spans/claim-spans';
import { sentenceEnd } from '../spans/clauses';
import { opensQuote, quotationEnd } from '../spans/quotes';
import { partBehindAside } from '../spans/second-part';
import { isRemark } from '../spans/takeover';

/**
 * A labelled content behind its cue, cut where the reporter takes over ("the vote a farce, *a word his rivals shun*"), or as
 * long as the rules' where an aside cut it short; all others as they are.
 */
export function mendContent(
  r: Reading,
  content: Range,
  cue: Range,
  ruled: ClaimSpans | undefined,
): Range {
  if (content.from < cue.to) return content;
  const own = ruled?.content[0];
  // "called the club, *which he left, a sect*": the rules know what the verb asks for behind the aside.
  if (
    own?.from === content.from &&
    own.to > content.to &&
    (partBehindAside(r, ruled?.lemma ?? '', own.from) ?? 0) >= content.to
  )
    return own;
  const end = sentenceEnd(r, content.from);
  for (let i = content.from + 1; i < Math.min(content.to, end); i++) {
    if (opensQuote(r, i)) i = quotationEnd(r, i) - 1;
    else if (r.tokens[i]?.text === ',' && isRemark(r, i + 1))
      return { from: content.from, to: i };
  }
  return content;
}
