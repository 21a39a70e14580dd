/** Clusters, lists and casing → the lexicon's three columns. */

import { tokenize } from '../src/analysis/segment/tokens';
import { combine, hashText } from '../src/analysis/tagging/hash';
import { LISTED, lexiconKey } from '../src/analysis/tagging/lexicon';
import type { Listing } from './gazetteers';

export interface LexiconColumns {
  keys: Int32Array;
  clusters: Uint16Array;
  lists: Uint16Array;
}

/** Merges everything under its hash; phrases of several words also mark their beginnings. */
export function buildLexicon(
  clusters: ReadonlyMap<string, number>,
  listing: Listing,
  casing: ReadonlyMap<string, number>,
): LexiconColumns {
  const entries = new Map<number, { cluster: number; lists: number }>();
  const at = (hash: number) => {
    const key = lexiconKey(hash);
    const entry = entries.get(key) ?? { cluster: 0, lists: 0 };
    entries.set(key, entry);
    return entry;
  };
  // Rare words first, so that frequent ones win where two share a key.
  for (const [word, cluster] of [...clusters].reverse()) at(hashText(word)).cluster = cluster;
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
    lists: Uint16Array.from(sorted, ([, entry]) => entry.lists),
  };
}
