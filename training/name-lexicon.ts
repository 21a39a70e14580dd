/** Everything the labeller of names knows of words beforehand: clusters, kinds, lists, casing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconColumns } from '../src/analysis/tagging/lexicon';
import { buildLexicon } from './build-lexicon';
import { countCasing } from './casing';
import { say } from './command-line';
import { readGazetteers } from './gazetteers';
import type { GoldDocument } from './name-corpora';
import { wordClusters } from './word-clusters';
import { type ClassCounts, countClasses, type WordCounts, wordKinds } from './word-kinds';
import { readWordVectors, type WordVectors } from './word-vectors';

interface LexiconOptions {
  /** So many of the most frequent words get a kind, and a cluster. 0: none. */
  kinds: number;
  clusters: number;
  /** False leaves the lists out. */
  lists: boolean;
  /** Where intermediate results are kept, and what tells one set of training documents from another. */
  cache: string;
  key: string;
}

/** How many kinds of words and of contexts there are; a byte each. */
const KINDS = 255;

/** The lexicon's columns. `texts`: running text, for how words are mostly written. */
export function nameLexicon(
  documents: readonly GoldDocument[],
  texts: readonly string[],
  options: LexiconOptions,
): LexiconColumns {
  const { cache, key } = options;
  const vectors = readWordVectors(Math.max(options.kinds, options.clusters, 3000), cache);
  const clusters = wordClusters(vectors, options.clusters, 1, cache);
  const kindsOf = (name: string, of: (counts: WordCounts) => ClassCounts[]) => {
    if (options.kinds === 0) return new Map<string, number>();
    const file = join(cache, `${name}-${key}-${vectors.words.length}.json`);
    if (!existsSync(file)) writeFileSync(file, JSON.stringify(learn(vectors, documents, of)));
    say(name);
    const kinds = JSON.parse(readFileSync(file, 'utf8')) as number[];
    return new Map(vectors.words.slice(0, options.kinds).map((word, k) => [word, kinds[k] ?? 0]));
  };
  const frequent = new Set(vectors.words.slice(0, 3000));
  return buildLexicon(
    {
      clusters,
      kinds: kindsOf('kinds', ({ own }) => [own]),
      contexts: kindsOf('contexts', ({ after, before }) => [after, before]),
      casing: countCasing([...documents.map(({ text }) => text), ...texts]),
    },
    options.lists ? readGazetteers(frequent) : new Map(),
  );
}

const learn = (
  vectors: WordVectors,
  documents: readonly GoldDocument[],
  of: (counts: WordCounts) => ClassCounts[],
): number[] => [...wordKinds(vectors, of(countClasses(documents)), KINDS, 1)];
