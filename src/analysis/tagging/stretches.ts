/** Where names may stand: near a capital. The rest of a text, more than half, needs no labelling. */
import type { Sentence } from '../../model/segmented';
import { isCapital, type WordFacts } from './word-facts';

/** Tokens from `from` to `to`, exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** So many tokens before and after a capital may be of its name: "al-Qaida", "Ministry of the interior". */
const REACH = 2;

/**
 * The stretches of a sentence within reach of a word with a capital, from left to right, apart from each other.
 * A sentence without capitals has none.
 */
export function stretchesOf(words: readonly WordFacts[], sentence: Sentence): Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isCapital((words[i] as WordFacts).casing)) continue;
    const from = Math.max(sentence.from, i - REACH);
    const to = Math.min(sentence.to, i + REACH + 1);
    if (last && from <= last.to) last.to = to;
    else {
      last = { from, to };
      stretches.push(last);
    }
  }
  return stretches;
}
