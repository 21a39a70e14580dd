/** Adverbs of hearsay: "the bank *reportedly* lost …", "*allegedly* …". No source is named. */
import type { Stance } from '../cues/cue-lexicon';
import type { Reading } from '../reading/reading';
import type { ClaimSpans } from './claim-spans';
import { contentEnd } from './content';
import { inQuote } from './quotes';
import { sourceEndingAt } from './source-before';

const ADVERBS: ReadonlyMap<string, Stance> = new Map([
  ['reportedly', 'neutral'],
  ['allegedly', 'doubts'],
  ['purportedly', 'doubts'],
  ['supposedly', 'doubts'],
]);

/** Proposals of hearsay adverbs outside quotations. */
export function findHearsay(r: Reading): ClaimSpans[] {
  return r.tokens.flatMap(({ lower }, i) => {
    const stance = ADVERBS.get(lower);
    if (!stance || inQuote(r, i)) return [];
    const aside = r.tokens[i - 1]?.text === ',' ? 1 : 0;
    const first = r.groupAt[i]?.from ?? i;
    const subject = sourceEndingAt(r, Math.min(first, i) - 1 - aside);
    const verb = r.groupAt[i] ?? r.groupAt[i - 1];
    if (
      verb?.shape !== 'finite' ||
      (verb.from === i &&
        !verb.passive &&
        r.verb[verb.head]?.forms.has('participle') &&
        r.phraseAt[i - 1] &&
        r.tokens[verb.to]?.lower === 'by')
    )
      return [];
    const from = subject?.from ?? Math.min(first, i);
    const to = contentEnd(r, i + 1, 'phrase');
    const before = from < i ? [{ from, to: i - aside }] : [];
    return [
      {
        source: [],
        cue: [{ from: i, to: i + 1 }],
        content: [...before, ...(to > i + 1 ? [{ from: i + 1, to }] : [])],
        lemma: lower,
        stance,
        pattern: 'hearsay',
        confidence: 0.5,
      },
    ];
  });
}
