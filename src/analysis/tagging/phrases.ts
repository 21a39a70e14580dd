/** Listed phrases of several words ("Sri Lanka", "World Health Organization") found in an article. */
import type { Segmented, Sentence } from '../../model/segmented';
import { combine } from './hash';
import { type Lexicon, LISTED } from './lexicon';
import { isCapital, type WordFacts } from './word-facts';

export interface PhraseMatches {
  /** For each token the `LISTED` bits of the phrase it is part of, 0 for none. */
  lists: Uint16Array;
  /** 1 first, 2 inner, 3 last token of its phrase. */
  parts: Uint8Array;
}

const LONGEST = 8;

/** The longest listed phrases from left to right, each beginning with a capital; no overlaps. */
export function findPhrases(
  doc: Segmented,
  words: readonly WordFacts[],
  lexicon: Lexicon,
): PhraseMatches {
  const lists = new Uint16Array(doc.tokens.length);
  const parts = new Uint8Array(doc.tokens.length);
  for (const sentence of doc.sentences)
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isCapital((words[i] as WordFacts).casing)) continue;
      const match = longest(words, lexicon, sentence, i);
      if (!match) continue;
      for (let k = i; k < match.to; k++) {
        lists[k] = match.lists;
        parts[k] = k === i ? 1 : k === match.to - 1 ? 3 : 2;
      }
      i = match.to - 1;
    }
  return { lists, parts };
}

function longest(
  words: readonly WordFacts[],
  lexicon: Lexicon,
  sentence: Sentence,
  from: number,
): { to: number; lists: number } | undefined {
  const first = words[from] as WordFacts;
  let found: { to: number; lists: number } | undefined;
  let carriesOn = (first.lists & LISTED.prefix) !== 0;
  let hash = first.lower;
  const stop = Math.min(sentence.to, from + LONGEST);
  for (let i = from + 1; i < stop && carriesOn; i++) {
    hash = combine(hash, (words[i] as WordFacts).lower);
    const lists = lexicon.lists(lexicon.find(hash));
    if (lists & ~LISTED.prefix) found = { to: i + 1, lists: lists & ~LISTED.prefix };
    carriesOn = (lists & LISTED.prefix) !== 0;
  }
  return found;
}
