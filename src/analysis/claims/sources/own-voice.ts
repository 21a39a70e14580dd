/** Claims that report nobody: the author's own "I think", and questions whose asker is left out. */
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from '../spans/claim-spans';
import { inQuote } from '../spans/quotes';

/**
 * True where the author of the text is the source, outside quotation marks, of what they think or say now ("I don't see
 * the point"): an attitude at most, for the whole text is theirs. What they once said ("I told him that …") is a report.
 */
export function isOwnVoice(r: Reading, { source, cue, content }: ClaimSpans): boolean {
  const at = source[0]?.from ?? -1;
  const alone = source.length === 1 && source[0]?.to === at + 1;
  if (!alone || !/^(?:i|we)$/u.test(r.tokens[at]?.lower ?? '') || inQuote(r, at)) return false;
  if (content.some(({ from, to }) => inQuote(r, from) || inQuote(r, to - 1))) return false;
  const group = r.groupAt[cue[0]?.from ?? -1];
  return !r.verb[group?.head ?? -1]?.forms.has('past');
}

/** True of "*asked whether* he would go, Lee smiled": a question, with neither its asker nor their words. */
export const isBareQuestion = (r: Reading, { lemma, source, content }: ClaimSpans): boolean =>
  lemma === 'ask' &&
  source.length === 0 &&
  /^(?:whether|if|how|why|what|who)$/u.test(r.tokens[content[0]?.from ?? -1]?.lower ?? '') &&
  !content.some(({ from, to }) => inQuote(r, from) || inQuote(r, to - 1));
