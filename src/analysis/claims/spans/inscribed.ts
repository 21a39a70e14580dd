/** What stands on something: "a poster shows the minister with the words “Enough”". */
import type { Reading } from '../reading/reading';
import { isDocument } from '../sources/sorts';
import type { ClaimSpans, Range } from './claim-spans';
import { sentenceStart } from './clauses';
import { opensQuote, quotationEnd } from './quotes';

const LEADS: ReadonlySet<string> = new Set(['with', 'bearing', 'carrying', 'under']);
const WORDS = /^(?:words?|slogan|message|caption|inscription|legend|motto|headline|lettering)$/u;

/** Proposals of every quotation behind "with the words" that a document before it in the sentence bears. */
export function findInscribed(r: Reading): ClaimSpans[] {
  return r.phrases.flatMap((phrase) => {
    if (!LEADS.has(r.tokens[phrase.from - 1]?.lower ?? '')) return [];
    if (!WORDS.test(r.tokens[phrase.head]?.lower ?? '')) return [];
    const from = r.tokens[phrase.to]?.text === ':' ? phrase.to + 1 : phrase.to;
    const bearer = opensQuote(r, from) ? bearerBefore(r, phrase.from - 1) : undefined;
    if (!bearer) return [];
    return [
      {
        source: [bearer],
        cue: [{ from: phrase.from - 1, to: phrase.to }],
        content: [{ from, to: quotationEnd(r, from) }],
        lemma: r.tokens[phrase.head]?.lower ?? '',
        stance: 'neutral' as const,
        pattern: 'inscribed',
        confidence: 0.7,
      },
    ];
  });
}

/** The nearest noun phrase before token `at` in its sentence whose noun is something that is written or painted on. */
function bearerBefore(r: Reading, at: number): Range | undefined {
  for (let i = at - 1; i >= sentenceStart(r, at); i--) {
    const phrase = r.phraseAt[i];
    if (!phrase) continue;
    if (isDocument(r.tokens[phrase.head]?.lower ?? '')) return { from: phrase.from, to: phrase.to };
    i = phrase.from;
  }
  return undefined;
}
