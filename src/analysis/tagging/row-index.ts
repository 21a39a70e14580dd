/**
 * Feature hash → row of weights. Only rows that carry weight are kept: a bitmap over all slots says which, and the
 * count of set bits before a slot is its row. One look in memory for the many features that have no row.
 */
export class RowIndex {
  readonly rows: number;
  readonly #shift: number;
  /** Pairs: 32 slots' bits, and the number of rows before them. */
  readonly #words: Int32Array;

  /** `slots`: the kept slots in rising order, each below 2^bits. */
  constructor(bits: number, slots: ArrayLike<number>) {
    this.#shift = 32 - bits;
    this.rows = slots.length;
    this.#words = new Int32Array(2 * Math.max(1, 2 ** bits / 32));
    for (let k = 0; k < slots.length; k++) {
      const slot = slots[k] as number;
      const word = 2 * (slot >>> 5);
      this.#words[word] = (this.#words[word] as number) | (1 << (slot & 31));
    }
    let before = 0;
    for (let word = 0; word < this.#words.length; word += 2) {
      this.#words[word + 1] = before;
      before += bitCount(this.#words[word] as number);
    }
  }

  /** Reads the places of `size` hashes to no purpose but that they are near when asked for; returns a meaningless sum. */
  touch(hashes: Int32Array, size: number): number {
    const words = this.#words;
    const shift = this.#shift + 5;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += words[2 * ((hashes[k] as number) >>> shift)] as number;
    return sum;
  }

  /**
   * Writes the rows of `hashes[from … to]` (`to` exclusive), those that have one, to `rows` from `at` on; returns where
   * they end. Without branches, so that a processor need not wait for one look before it begins the next.
   */
  findAll(hashes: Int32Array, from: number, to: number, rows: Int32Array, at: number): number {
    const words = this.#words;
    const shift = this.#shift;
    let end = at;
    for (let k = from; k < to; k++) {
      const slot = (hashes[k] as number) >>> shift;
      const word = 2 * (slot >>> 5);
      const bits = words[word] as number;
      rows[end] = (words[word + 1] as number) + bitCount(bits & ((1 << (slot & 31)) - 1));
      end += (bits >>> (slot & 31)) & 1;
    }
    return end;
  }
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
