/** Clusters, lists and casing → the lexicon's three columns. */

import { tokenize } from '../src/analysis/segment/tokens';
import { combine, hashText } from '../src/analysis/tagging/hash';
import { type LexiconColumns, LISTED, lexiconKey } from '../src/analysis/tagging/lexicon';
import type { Listing } from './gazetteers';

/** What is known of single words, by their lower-case forms, most frequent words first. */
interface WordKnowledge {
  clusters: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<string, number>;
  contexts: ReadonlyMap<string, number>;
  casing: ReadonlyMap<string, number>;
}
interface Entry {
  cluster: number;
  kind: number;
  context: number;
  lists: number;
}

/** Merges everything under its hash; phrases of several words also mark their beginnings. */
export function buildLexicon(
  { clusters, kinds, contexts, casing }: WordKnowledge,
  listing: Listing,
): LexiconColumns {
  const entries = new Map<number, Entry>();
  const at = (hash: number): Entry => {
    const key = lexiconKey(hash);
    const entry = entries.get(key) ?? { cluster: 0, kind: 0, context: 0, lists: 0 };
    entries.set(key, entry);
    return entry;
  };
  // Rare words first, so that frequent ones win where two share a key.
  for (const [word, cluster] of [...clusters].reverse()) at(hashText(word)).cluster = cluster;
  for (const [word, kind] of [...kinds].reverse()) at(hashText(word)).kind = kind;
  for (const [word, context] of [...contexts].reverse()) at(hashText(word)).context = context;
  for (const [word, bit] of casing) at(hashText(word)).lists |= bit;
  for (const [phrase, bits] of listing) {
    const words = tokenize(phrase).map((token) => hashText(token.lower));
    let hash = words[0] ?? 0;
    for (const word of words.slice(1)) {
      at(hash).lists |= LISTED.prefix;
      hash = combine(hash, word);
    }
    at(hash).lists |= bits;
  }
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    clusters: Uint16Array.from(sorted, ([, entry]) => entry.cluster),
    kinds: Uint8Array.from(sorted, ([, entry]) => entry.kind),
    contexts: Uint8Array.from(sorted, ([, entry]) => entry.context),
    lists: Uint16Array.from(sorted, ([, entry]) => entry.lists),
  };
}
