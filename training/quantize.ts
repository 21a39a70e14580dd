/** Float weights → int8 rows: the rows that matter, in units of one quantum. */
import { RowIndex } from '../src/analysis/tagging/row-index';

export interface QuantizedRows {
  /** Slots of the kept rows, rising. */
  slots: Int32Array;
  weights: Int8Array;
  quantum: number;
}

/**
 * Keeps the `rows` heaviest rows (largest absolute weight first) and rounds their weights to multiples of `quantum`;
 * what lies beyond ±127 quanta is cut.
 */
export function quantize(
  rowOf: Int32Array,
  weights: Float32Array,
  width: number,
  rows: number,
  quantum: number,
): QuantizedRows {
  const heavy: { slot: number; row: number; weight: number }[] = [];
  for (let slot = 0; slot < rowOf.length; slot++) {
    const row = rowOf[slot] as number;
    if (row < 0) continue;
    let weight = 0;
    for (let k = row * width; k < (row + 1) * width; k++) weight += (weights[k] as number) ** 2;
    if (weight > 0) heavy.push({ slot, row, weight });
  }
  heavy.sort((a, b) => b.weight - a.weight);
  const kept = heavy.slice(0, rows).sort((a, b) => a.slot - b.slot);
  const packed = new Int8Array(kept.length * width);
  for (const [k, { row }] of kept.entries())
    for (let label = 0; label < width; label++)
      packed[k * width + label] = Math.max(
        -127,
        Math.min(127, Math.round((weights[row * width + label] as number) / quantum)),
      );
  return { slots: Int32Array.from(kept, ({ slot }) => slot), weights: packed, quantum };
}

/** The index over the kept rows. */
export const indexOf = (bits: number, { slots }: QuantizedRows): RowIndex =>
  new RowIndex(bits, slots);
