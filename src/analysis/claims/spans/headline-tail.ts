/** Headlines that end in their source: "Ferry sinks – official", "‘We won’: mayor". */
import type { Block } from '../../../model/segmented';
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from './claim-spans';
import { inQuote } from './quotes';

/** A headline that ends in its source: "Ferry sinks – official", "‘We won’: mayor". */
export function headlineTail(
  r: Reading,
  block: Block,
  from: number,
  to: number,
): ClaimSpans | undefined {
  if (block.kind !== 'headline' && (r.doc.headline || from !== 0)) return undefined;
  const last = /^[.!]$/u.test(r.tokens[to - 1]?.text ?? '') ? to - 1 : to;
  let at = last - 1;
  while (
    at > from &&
    last - at <= LONGEST_TAIL &&
    !/^(?:–|—|-|--|:)$/u.test(r.tokens[at]?.text ?? '')
  )
    at--;
  const mark = r.tokens[at];
  const phrase = r.phraseAt[at + 1];
  if (!mark || !/^(?:–|—|-|--|:)$/u.test(mark.text) || (mark.text !== ':' && !mark.spaced))
    return undefined;
  if (phrase?.from !== at + 1 || phrase.to !== last || inQuote(r, at) || at - from < 3)
    return undefined;
  return {
    source: [{ from: at + 1, to: last }],
    cue: [{ from: at, to: at + 1 }],
    content: [{ from, to: at }],
    lemma: mark.text === ':' ? ':' : '—',
    stance: 'neutral',
    pattern: 'headline tail',
    confidence: 0.6,
  };
}

/** Longest source at a headline's end, in tokens. */
const LONGEST_TAIL = 5;
