/** Reads numbers from bytes, with a check at every step that they are there. */

/** Thrown inside the readers of this folder where bytes end too early; `readModel` turns it into an error value. */
export class OutOfBytes extends Error {}

export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, from = 0, to = bytes.length) {
    this.#bytes = bytes;
    this.#at = from;
    this.#end = to;
  }

  get left(): number {
    return this.#end - this.#at;
  }

  /** The next `length` bytes, as they stand (not copied). */
  take(length: number): Uint8Array {
    if (!(length >= 0 && length <= this.left)) throw new OutOfBytes();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  byte(): number {
    if (this.#at >= this.#end) throw new OutOfBytes();
    return this.#bytes[this.#at++] as number;
  }

  /** Little-endian, four bytes, unsigned. */
  uint32(): number {
    const low = this.byte() | (this.byte() << 8) | (this.byte() << 16);
    return low + this.byte() * 0x1000000;
  }

  float32(): number {
    const four = this.take(4);
    return new DataView(four.buffer, four.byteOffset, 4).getFloat32(0, true);
  }

  /** Seven bits a byte, low bits first, the high bit set on all but the last. */
  varint(): number {
    let value = 0;
    let weight = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * weight;
      if (byte < 128) return value;
      weight *= 128;
      if (weight > 2 ** 35) throw new OutOfBytes();
    }
  }

  /** A varint length and that many UTF-8 bytes of plain ASCII. */
  word(): string {
    return String.fromCharCode(...this.take(this.varint()));
  }

  /** `count` rising numbers, as varint differences. */
  rising(count: number): Int32Array {
    if (count > this.left) throw new OutOfBytes();
    const values = new Int32Array(count);
    let value = 0;
    for (let k = 0; k < count; k++) values[k] = value += this.varint();
    return values;
  }
}
