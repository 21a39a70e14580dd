/**
 * The model file: what training writes and a device reads once.
 *
 *     'NLTG' · version (1 byte) · length of what follows (uint32) · its checksum (uint32)
 *     feature set · number of types, types · bits of the feature slots
 *     rows: count, slots (rising), quantum (float32), weights label by label (int8)
 *     transitions (float32 each)
 *     lexicon: count, keys (rising), clusters (low bytes, high bytes), kinds, contexts (a byte each), lists (low bytes,
 *         high bytes)
 *
 * Numbers without a stated size are varints, words have their length before them. Weights stand label by label since
 * that compresses better in the package.
 */
import { fail, ok, type Result } from '../../model/result';
import { ByteReader, OutOfBytes } from './byte-reader';
import { labelSet } from './label-set';
import { Lexicon } from './lexicon';
import { PackedWeights } from './packed-weights';
import { RowIndex } from './row-index';
import type { SequenceModel } from './sequence-model';

export const MAGIC = 'NLTG';
export const MODEL_VERSION = 2;
/** Files of this version have a lexicon without kinds and contexts. */
const WITHOUT_KINDS = 1;
/** Bytes before the part the checksum covers. */
export const HEADER_LENGTH = 13;

/**
 * Reads a model file. Errors: `model-foreign` (no such file), `model-version` (another version or feature set),
 * `model-damaged` (cut short or changed).
 * @example readModel(bytes, NAME_FEATURES)
 */
export function readModel(bytes: Uint8Array, featureSet: string): Result<SequenceModel> {
  try {
    return read(bytes, featureSet);
  } catch (error) {
    if (error instanceof OutOfBytes) return damaged();
    throw error;
  }
}

const damaged = () =>
  fail('model-damaged', 'The model file is damaged or incomplete; reinstall the extension.');

function read(bytes: Uint8Array, featureSet: string): Result<SequenceModel> {
  const reader = new ByteReader(bytes);
  if (reader.left < HEADER_LENGTH || String.fromCharCode(...reader.take(4)) !== MAGIC)
    return fail('model-foreign', 'This is no model file of this program.');
  const version = reader.byte();
  if (version !== MODEL_VERSION && version !== WITHOUT_KINDS)
    return fail('model-version', `The model file has version ${version}, not ${MODEL_VERSION}.`);
  const length = reader.uint32();
  const sum = reader.uint32();
  if (length !== reader.left || sum !== checksum(bytes.subarray(HEADER_LENGTH))) return damaged();
  const own = reader.word();
  if (own !== featureSet)
    return fail('model-version', `The model file is for "${own}", not for "${featureSet}".`);
  return ok(readBody(reader, own, version > WITHOUT_KINDS));
}

function readBody(reader: ByteReader, featureSet: string, kinds: boolean): SequenceModel {
  const types = Array.from({ length: reader.byte() }, () => reader.word());
  const labels = labelSet(types);
  const width = labels.names.length;
  const bits = reader.byte();
  if (bits < 5 || bits > 26) throw new OutOfBytes();
  const rows = reader.varint();
  const index = new RowIndex(bits, reader.rising(rows));
  const quantum = reader.float32();
  const weights = new PackedWeights(reader.take(rows * width), rows, width);
  const transitions = Float32Array.from({ length: width * width }, () => reader.float32());
  return {
    featureSet,
    labels,
    index,
    weights,
    quantum,
    transitions,
    lexicon: readLexicon(reader, kinds),
  };
}

function readLexicon(reader: ByteReader, withKinds: boolean): Lexicon {
  const count = reader.varint();
  const keys = reader.rising(count);
  const clusters = twoBytes(reader, count);
  // Copies, so that the file's bytes need not be kept.
  const bytes = () => (withKinds ? reader.take(count).slice() : new Uint8Array(count));
  const kinds = bytes();
  const contexts = bytes();
  return new Lexicon({ keys, clusters, kinds, contexts, lists: twoBytes(reader, count) });
}

function twoBytes(reader: ByteReader, count: number): Uint16Array {
  const low = reader.take(count);
  const high = reader.take(count);
  const values = new Uint16Array(count);
  for (let k = 0; k < count; k++) values[k] = (low[k] as number) | ((high[k] as number) << 8);
  return values;
}

/** FNV-1a over bytes, unsigned. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < bytes.length; k++) hash = Math.imul(hash ^ (bytes[k] as number), 0x01000193);
  return hash >>> 0;
}
