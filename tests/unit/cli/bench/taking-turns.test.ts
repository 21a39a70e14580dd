import { describe, expect, it } from 'vitest';
import { turns } from '../../../../src/cli/bench/taking-turns';

describe('the order in which things are timed', () => {
  it.each([1, 2, 5, 16])('gives each of %i one turn a round', (count) => {
    for (let round = 0; round < count; round++)
      expect(turns(count, round).sort((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, i) => i),
      );
  });

  it('puts each behind every other one once in as many rounds', () => {
    const behind = new Set<string>();
    for (let round = 0; round < 16; round++)
      turns(16, round).forEach((one, turn, order) => {
        if (turn) behind.add(`${one} behind ${order[turn - 1]}`);
      });
    expect(behind.size).toBe(16 * 15);
  });
});
