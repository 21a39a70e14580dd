/**
 * The weights of a model's rows, summed four at a time: four labels share a 32-bit word, a byte each, raised by 128 so
 * that no byte is negative. Sums are taken in two halves of a word, of 16 bits, which 257 bytes cannot overflow.
 */

/** Labels in a word. */
const LANES = 4;
const BIAS = 128;
/** The bytes of the first and third label of a word; shifted by 8, those of the second and fourth. */
const HALVES = 0x00ff00ff;
/** Rows summed before the halves might overflow. */
const MOST = 256;

export class PackedWeights {
  /** Labels of a row. */
  readonly width: number;
  /** Words of a row. */
  readonly #stride: number;
  readonly #words: Int32Array;

  /** `columns[label * rows + row]`: signed bytes, all rows of the first label before those of the second. */
  constructor(columns: Uint8Array, rows: number, width: number) {
    const stride = Math.ceil(width / LANES);
    const words = new Int32Array(rows * stride);
    for (let label = 0; label < width; label++) {
      const shift = 8 * (label % LANES);
      for (let row = 0, at = label >> 2; row < rows; row++, at += stride)
        // Turning the upper bit of a signed byte adds 128 to it.
        words[at] =
          (words[at] as number) | (((columns[label * rows + row] as number) ^ BIAS) << shift);
    }
    this.width = width;
    this.#stride = stride;
    this.#words = words;
  }

  /** From `weights[row * width + label]`, as training has them. */
  static ofRows(weights: Int8Array, width: number): PackedWeights {
    const rows = weights.length / width;
    const columns = new Uint8Array(weights.length);
    for (let label = 0, k = 0; label < width; label++)
      for (let row = 0; row < rows; row++, k++) columns[k] = weights[row * width + label] as number;
    return new PackedWeights(columns, rows, width);
  }

  /** The weight of one label. */
  at(row: number, label: number): number {
    const word = this.#words[row * this.#stride + (label >> 2)] as number;
    return ((word >>> (8 * (label & 3))) & 255) - BIAS;
  }

  /** Reads a row to no purpose but that it is near when its turn comes; returns a number of no meaning. */
  touch(row: number): number {
    return this.#words[row * this.#stride] as number;
  }

  /** Adds the weights of `rows[from … to]` (`to` exclusive) to `sums[at + label]`. */
  add(rows: Int32Array, from: number, to: number, sums: Int32Array, at: number): void {
    for (let k = from; k < to; k += MOST) this.#addSome(rows, k, Math.min(to, k + MOST), sums, at);
  }

  #addSome(rows: Int32Array, from: number, to: number, sums: Int32Array, at: number): void {
    const stride = this.#stride;
    const words = this.#words;
    const raised = BIAS * (to - from);
    for (let column = 0; column < stride; column++) {
      let even = 0;
      let odd = 0;
      for (let k = from; k < to; k++) {
        const word = words[(rows[k] as number) * stride + column] as number;
        even += word & HALVES;
        odd += (word >>> 8) & HALVES;
      }
      const label = at + LANES * column;
      const left = this.width - LANES * column;
      sums[label] = (sums[label] as number) + (even & 0xffff) - raised;
      if (left > 1) sums[label + 1] = (sums[label + 1] as number) + (odd & 0xffff) - raised;
      if (left > 2) sums[label + 2] = (sums[label + 2] as number) + (even >>> 16) - raised;
      if (left > 3) sums[label + 3] = (sums[label + 3] as number) + (odd >>> 16) - raised;
    }
  }
}
