/** Clusters of the most frequent words, by their vectors; kept in a cache file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterVectors, normalize } from './clusters';
import type { WordVectors } from './word-vectors';

/** Word → cluster (1 and up) for the first `count` words. */
export function wordClusters(
  { words, width, values }: WordVectors,
  count: number,
  seed: number,
  cache: string,
): Map<string, number> {
  const file = join(cache, `clusters-${count}-${seed}.json`);
  if (!existsSync(file)) {
    const scaled = values.slice(0, count * width);
    for (let k = 0; k < count; k++) normalize(scaled, k * width, width);
    writeFileSync(file, JSON.stringify([...clusterVectors(scaled, count, width, seed)]));
  }
  const clusters = JSON.parse(readFileSync(file, 'utf8')) as number[];
  return new Map(words.slice(0, count).map((word, k) => [word, clusters[k] ?? 0]));
}
