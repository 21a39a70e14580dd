/** Where a sentence's own words begin: after its dateline, "BARCELONA, Spain –". */
import type { Segmented, Sentence } from '../../../model/segmented';

/** How long a dateline may be, in tokens. */
const LONGEST = 8;

/** Index of the first token of a sentence, its dateline aside; -1 for no sentence. */
export function sentenceFrom({ sentences, tokens }: Segmented, index: number): number {
  const sentence = sentences[index];
  if (!sentence) return -1;
  const first = tokens[sentence.from];
  if (sentences[index - 1]?.block === sentence.block || !/^\p{Lu}{3,}$/u.test(first?.text ?? ''))
    return sentence.from;
  for (let i = sentence.from + 1; i < Math.min(sentence.to, sentence.from + LONGEST); i++)
    if (/^(?:[–—-]|--)$/u.test(tokens[i]?.text ?? '') && tokens[i]?.spaced) return i + 1;
  return sentence.from;
}

/** The sentence a pronoun that opens its own looks back to: the one before, in its paragraph or the one before it. */
export function sentenceBefore(doc: Segmented, index: number): Sentence | undefined {
  const before = doc.sentences[index - 1];
  const own = doc.sentences[index];
  if (!before || !own || own.block - before.block > 1) return undefined;
  return doc.headline && before.end <= doc.headline.end ? undefined : before;
}
