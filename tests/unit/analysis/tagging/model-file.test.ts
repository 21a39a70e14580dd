import { describe, expect, it } from 'vitest';
import { checksum, HEADER_LENGTH, readModel } from '../../../../src/analysis/tagging/model-file';
import { writeModel } from '../../../../training/write-model';

const bytes = writeModel({
  featureSet: 'invented-1',
  types: ['person'],
  bits: 10,
  rows: {
    slots: Int32Array.of(3, 700),
    weights: Int8Array.of(1, -2, 3, 4, -5, 6, 7, 8, 9, -10),
    quantum: 0.5,
  },
  transitions: new Float32Array(25).fill(0.25),
  lexicon: {
    keys: Int32Array.of(5, 90_000),
    clusters: Uint16Array.of(1, 2048),
    kinds: Uint8Array.of(7, 0),
    contexts: Uint8Array.of(0, 255),
    lists: Uint16Array.of(4, 0x8001),
  },
});
const code = (changed: Uint8Array, featureSet = 'invented-1') => {
  const result = readModel(changed, featureSet);
  return result.ok ? 'ok' : result.error.code;
};
const changed = (at: number, to: number) => {
  const copy = bytes.slice();
  copy[at] = to;
  return copy;
};

describe('readModel', () => {
  it('reads what was written', () => {
    const result = readModel(bytes, 'invented-1');
    if (!result.ok) throw new Error(result.error.message);
    const { labels, index, weights, quantum, transitions } = result.value;
    expect(labels.names).toEqual(['O', 'B-person', 'I-person', 'L-person', 'U-person']);
    expect(index.rows).toBe(2);
    const found = new Int32Array(4);
    const hashes = Int32Array.of(700 << 22, 701 << 22, 3 << 22);
    expect([index.findAll(hashes, 0, 3, found, 0), ...found.slice(0, 2)]).toEqual([2, 1, 0]);
    const rows = [0, 1].map((row) => labels.names.map((_, label) => weights.at(row, label)));
    expect(rows).toEqual([
      [1, -2, 3, 4, -5],
      [6, 7, 8, 9, -10],
    ]);
    expect(quantum).toBe(0.5);
    expect(transitions[24]).toBe(0.25);
  });
  it('refuses a file cut short at any place', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(code(bytes.slice(0, length))).not.toBe('ok');
  });
  it('refuses a file with a changed byte', () => {
    for (let at = 0; at < bytes.length; at++)
      expect(code(changed(at, (bytes[at] ?? 0) ^ 255))).not.toBe('ok');
  });
  it.each([
    ['another file', new TextEncoder().encode('{"not": "a model", "at": "all"}'), 'model-foreign'],
    ['nothing', new Uint8Array(0), 'model-foreign'],
    ['another version', changed(4, 99), 'model-version'],
    ['a cut file', bytes.slice(0, -1), 'model-damaged'],
    ['a longer file', Uint8Array.from([...bytes, 0]), 'model-damaged'],
  ])('tells %s', (_, file, expected) => expect(code(file)).toBe(expected));
  it('reads files of the version before, whose lexicon has no kinds', () => {
    // The four bytes of kinds and contexts stand before the lists, which are the last four.
    const older = Uint8Array.from([...bytes.slice(0, -8), ...bytes.slice(-4)]);
    older[4] = 1;
    const view = new DataView(older.buffer);
    view.setUint32(5, older.length - HEADER_LENGTH, true);
    view.setUint32(9, checksum(older.subarray(HEADER_LENGTH)), true);
    const result = readModel(older, 'invented-1');
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.lexicon.size).toBe(2);
    expect(result.value.lexicon.cluster(1)).toBe(2048);
    expect(result.value.lexicon.kind(0)).toBe(0);
    expect(result.value.lexicon.lists(1)).toBe(0x8001);
  });
  it('refuses a model for other features', () =>
    expect(code(bytes, 'invented-2')).toBe('model-version'));
  it('survives nonsense under a right checksum', () => {
    for (let at = HEADER_LENGTH; at < bytes.length; at++) {
      const copy = changed(at, 255);
      new DataView(copy.buffer).setUint32(9, checksum(copy.subarray(HEADER_LENGTH)), true);
      expect(() => readModel(copy, 'invented-1')).not.toThrow();
    }
  });
});
