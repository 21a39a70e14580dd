/** Where the contents that the second pass labels end: before a remark of the reporter's or another report. */
import type { Reading } from '../reading/reading';
import type { Range } from '../spans/claim-spans';
import { sentenceEnd } from '../spans/clauses';
import { opensQuote, quotationEnd } from '../spans/quotes';
import { isRemark } from '../spans/takeover';

/**
 * A labelled content behind its cue, cut where the reporter takes over ("the vote a farce, *a word his rivals shun*"); all
 * others as they are.
 */
export function mendContent(r: Reading, content: Range, cue: Range): Range {
  if (content.from < cue.to) return content;
  const end = sentenceEnd(r, content.from);
  for (let i = content.from + 1; i < Math.min(content.to, end); i++) {
    if (opensQuote(r, i)) i = quotationEnd(r, i) - 1;
    else if (r.tokens[i]?.text === ',' && isRemark(r, i + 1))
      return { from: content.from, to: i };
  }
  return content;
}
