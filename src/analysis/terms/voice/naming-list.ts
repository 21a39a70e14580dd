/** "called the trial a witch-hunt, the verdict a coup and the judge a lapdog": one verb, several labels. */
import type { Place } from '../match/guards';
import type { Text } from '../phrase/noun-phrase';
import { BE, COMMON_VERBS, DETERMINERS, PASTS, REPORTING, SUBORDINATORS } from '../phrase/words';

/**
 * What is labelled in the last part of such a list, between the verb and the token `end`, where the label's own phrase
 * (or its *as*) begins; undefined where the tokens between are no list.
 */
export function objectInList(text: Text, verb: number, end: number): Place | undefined {
  const { tokens } = text.doc;
  let from = end - 1;
  while (from > verb && !/^(?:,|and)$/u.test(tokens[from]?.lower ?? '')) from--;
  if (from === verb || !hasComma(text, verb, from) || !hasLabel(text, verb + 1, from))
    return undefined;
  const first = from + 1;
  const opens =
    DETERMINERS.has(tokens[first]?.lower ?? '') || /^\p{Lu}/u.test(tokens[first]?.text ?? '');
  return opens && first < end ? { from: first, to: end } : undefined;
}

function hasComma({ doc: { tokens } }: Text, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (tokens[i]?.text === ',') return true;
  return false;
}

/** True where an object and *a* or *as* stand between, and no verb: the list's first part. */
export function hasLabel(text: Text, from: number, to: number): boolean {
  let labelled = false;
  for (let i = from; i < to; i++) {
    const token = text.doc.tokens[i];
    const lower = token?.lower ?? '';
    if (text.mentions.at(i)) continue;
    if ([BE, COMMON_VERBS, PASTS, REPORTING].some((set) => set.has(lower))) return false;
    if (lower !== 'as' && SUBORDINATORS.has(lower)) return false;
    labelled ||= i > from && /^(?:an?|as)$/u.test(lower);
  }
  return labelled;
}
