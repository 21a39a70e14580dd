import { describe, expect, it } from 'vitest';
import { PackedWeights } from '../../../../src/analysis/tagging/packed-weights';

/** Rows of weights that take in both ends of their range. */
const weightsOf = (rows: number, width: number): Int8Array =>
  Int8Array.from({ length: rows * width }, (_, k) => ((k * 37) % 256) - 128);

describe('PackedWeights', () => {
  it.each([1, 4, 5, 9, 21])('gives back every weight of rows of %d', (width) => {
    const weights = weightsOf(6, width);
    const packed = PackedWeights.ofRows(weights, width);
    const back = Array.from(weights, (_, k) => packed.at(Math.floor(k / width), k % width));
    expect(back).toEqual([...weights]);
  });

  it.each([
    ['no rows', 0],
    ['a few', 3],
    ['more than halves of words can hold at once', 700],
  ])('adds %s', (_, count) => {
    const width = 5;
    const weights = weightsOf(7, width);
    const rows = Int32Array.from({ length: count }, (_, k) => (k * k) % 7);
    const sums = new Int32Array(width + 3).fill(1000);
    PackedWeights.ofRows(weights, width).add(rows, 0, count, sums, 2);
    const expected = [0, 1, 2, 3, 4].map((label) =>
      [...rows].reduce((sum, row) => sum + (weights[row * width + label] as number), 1000),
    );
    expect([...sums]).toEqual([1000, 1000, ...expected, 1000]);
  });

  it('adds a row of the least weights as often as need be', () => {
    const packed = PackedWeights.ofRows(new Int8Array(3).fill(-128), 3);
    const sums = new Int32Array(3);
    packed.add(new Int32Array(1000), 0, 1000, sums, 0);
    expect([...sums]).toEqual([-128_000, -128_000, -128_000]);
  });
});
