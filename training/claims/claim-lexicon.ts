/** The words claims are told by, with the clusters that the labeller of names knows them by. */
import { inflect } from '../../src/analysis/claims/reading/inflect';
import verbs from '../../src/analysis/claims/reading/verbs.json';
import { tokenize } from '../../src/analysis/segment/tokens';
import { hashText } from '../../src/analysis/tagging/hash';
import { type Lexicon, type LexiconColumns, lexiconKey } from '../../src/analysis/tagging/lexicon';

/** The words of the texts and the forms of all known verbs. */
export function claimLexicon(texts: readonly string[], names: Lexicon): LexiconColumns {
  const words = new Set<string>();
  for (const text of texts) for (const { lower } of tokenize(text)) words.add(lower);
  for (const lemma of Object.values(verbs.lemmas).join(' ').split(' '))
    for (const { surface } of inflect(lemma)) words.add(surface);
  const entries = new Map<number, number>();
  for (const word of words) {
    const hash = hashText(word);
    const cluster = names.cluster(names.find(hash));
    if (cluster) entries.set(lexiconKey(hash), cluster);
  }
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    clusters: Uint16Array.from(sorted, ([, cluster]) => cluster),
    kinds: new Uint8Array(sorted.length),
    contexts: new Uint8Array(sorted.length),
    lists: new Uint16Array(sorted.length),
  };
}
