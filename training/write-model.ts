/** Writes a model in the format of `src/analysis/tagging/model-file.ts`. */
import type { LexiconColumns } from '../src/analysis/tagging/lexicon';
import { checksum, HEADER_LENGTH, MAGIC, MODEL_VERSION } from '../src/analysis/tagging/model-file';
import type { QuantizedRows } from './quantize';

interface ModelParts {
  featureSet: string;
  types: readonly string[];
  bits: number;
  rows: QuantizedRows;
  transitions: Float32Array;
  lexicon: LexiconColumns;
}

export function writeModel(parts: ModelParts): Uint8Array {
  const out = new ByteWriter();
  out.word(parts.featureSet);
  out.byte(parts.types.length);
  for (const type of parts.types) out.word(type);
  out.byte(parts.bits);
  const { slots, weights, quantum } = parts.rows;
  out.varint(slots.length);
  out.rising(slots);
  out.float32(quantum);
  const width = weights.length / Math.max(1, slots.length);
  for (let label = 0; label < width; label++)
    for (let row = 0; row < slots.length; row++)
      out.byte((weights[row * width + label] ?? 0) & 255);
  for (const score of parts.transitions) out.float32(score);
  out.varint(parts.lexicon.keys.length);
  out.rising(parts.lexicon.keys);
  out.twoBytes(parts.lexicon.clusters);
  for (const column of [parts.lexicon.kinds, parts.lexicon.contexts])
    for (const value of column) out.byte(value);
  out.twoBytes(parts.lexicon.lists);
  return withHeader(out.bytes());
}

/** Puts magic, version, length and checksum before the body. */
function withHeader(body: Uint8Array): Uint8Array {
  const file = new Uint8Array(HEADER_LENGTH + body.length);
  for (let k = 0; k < MAGIC.length; k++) file[k] = MAGIC.charCodeAt(k);
  file[4] = MODEL_VERSION;
  const view = new DataView(file.buffer);
  view.setUint32(5, body.length, true);
  view.setUint32(9, checksum(body), true);
  file.set(body, HEADER_LENGTH);
  return file;
}

class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = value;
  }
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }
  float32(value: number): void {
    for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.byte(byte);
  }
  word(text: string): void {
    this.varint(text.length);
    for (let k = 0; k < text.length; k++) this.byte(text.charCodeAt(k));
  }
  /** All low bytes, then all high bytes. */
  twoBytes(values: Uint16Array): void {
    for (const shift of [0, 8]) for (const value of values) this.byte((value >>> shift) & 255);
  }
  rising(values: ArrayLike<number>): void {
    let before = 0;
    for (let k = 0; k < values.length; k++) {
      this.varint((values[k] as number) - before);
      before = values[k] as number;
    }
  }
}
