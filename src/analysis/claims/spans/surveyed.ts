/** Documents as sources: "In a poll released on Sunday, 8 % said …", "In a letter to the bank, he …". */
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from './claim-spans';
import { hasOwnVerb, sentenceStart, wideEnd } from './clauses';
import { contentEnd } from './content';

const DOCUMENT =
  /^(?:poll|polls|survey|surveys|study|report|reports|ruling|census|statistics|data)$/u;

/** Proposals of sentences that begin "In a poll …, "; what others are said to say in it is nested. */
export function findSurveyed(r: Reading): ClaimSpans[] {
  return r.doc.sentences.flatMap(({ from, to }) => {
    const phrase = r.phraseAt[from + 1];
    if (r.tokens[from]?.lower !== 'in' || phrase?.from !== from + 1) return [];
    if (!DOCUMENT.test(r.tokens[phrase.head]?.lower ?? '')) return [];
    let comma = phrase.to;
    while (comma < to && r.tokens[comma]?.text !== ',') comma++;
    const subject = r.phraseAt[comma + 1];
    if (comma + 1 >= to || subject?.from !== comma + 1 || !hasOwnVerb(r, wideEnd(r, subject.to)))
      return [];
    return [
      {
        source: [{ from: from + 1, to: comma }],
        cue: [{ from: sentenceStart(r, from), to: from + 1 }],
        content: [{ from: comma + 1, to: contentEnd(r, comma + 1) }],
        lemma: 'in',
        stance: 'neutral',
        pattern: 'surveyed',
        confidence: 0.5,
      },
    ];
  });
}
