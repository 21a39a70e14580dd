/** The subject a sentence begins with, and the first verb that ends it. */
import type { Text } from './noun-phrase';
import { phraseIn, type Subject } from './plain-phrase';
import { sentenceFrom } from './sentence';
import { AUXILIARIES, BE, DETERMINERS, PASTS, REPORTING } from './words';

/** The first token that can be nothing but a finite verb, or a participle. */
export function firstVerb({ doc: { tokens }, mentions }: Text, from: number, to: number) {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (mentions.at(i) || DETERMINERS.has(tokens[i - 1]?.lower ?? '')) continue;
    if (AUXILIARIES.has(lower) || BE.has(lower) || PASTS.has(lower) || REPORTING.has(lower))
      return i;
    if (/\p{L}{2}ed$/u.test(lower)) return i;
  }
  return undefined;
}

/** What the sentence of token `at` begins with, where a verb follows it before that token. */
export function mainSubject(text: Text, at: number): Subject | undefined {
  const from = sentenceFrom(text.doc, text.doc.tokens[at]?.sentence ?? -1);
  const verb = from < 0 ? undefined : firstVerb(text, from, at);
  return verb === undefined || verb === from ? undefined : phraseIn(text, from, verb);
}
