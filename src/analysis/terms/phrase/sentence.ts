/** Where a sentence's own words begin: after its dateline, "BARCELONA, Spain –". */
import type { Segmented } from '../../../model/segmented';

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
