/** The features of one sentence, as hashes, token after token, in arrays that are reused. */
import { combine, finish } from './hash';

export class FeatureBuffer {
  /** Hashes of all tokens' features, 32 bits. */
  hashes: Int32Array = new Int32Array(4096);
  /** `ends[token]`: where the features of that token end in `hashes`. */
  ends: Int32Array = new Int32Array(256);
  /** Number of tokens. */
  length = 0;
  /** Number of hashes. */
  size = 0;

  clear(): void {
    this.length = 0;
    this.size = 0;
  }

  /** A feature of the current token: what is asked (`template`, a small number of its own) and the answer (`value`). */
  add(template: number, value: number): void {
    if (this.size === this.hashes.length) this.hashes = grown(this.hashes);
    this.hashes[this.size++] = finish(combine(template, value));
  }

  /** Features of the current token that are hashes already. */
  addHashes(hashes: Int32Array): void {
    while (this.size + hashes.length > this.hashes.length) this.hashes = grown(this.hashes);
    this.hashes.set(hashes, this.size);
    this.size += hashes.length;
  }

  /** Closes the current token. */
  endToken(): void {
    if (this.length === this.ends.length) this.ends = grown(this.ends);
    this.ends[this.length++] = this.size;
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
