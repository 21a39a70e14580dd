import { describe, expect, it } from 'vitest';
import { FeatureGroups } from '../../../../src/analysis/tagging/feature-groups';
import { addScores } from '../../../../src/analysis/tagging/sequence-model';
import { trainInvented } from './invented-names';

const { model } = trainInvented();
const width = model.labels.names.length;
const write = (groups: FeatureGroups, values: readonly number[]) => {
  for (const value of values) groups.features.add(8, value);
  groups.features.endToken();
};

describe('FeatureGroups', () => {
  const groups = new FeatureGroups(4);

  it('asks for the features of each group once', () => {
    groups.clear();
    const asked = [[0, 3], [3], [], [0, 3]].map((keys) => {
      const found = keys.filter((key) => {
        const isNew = groups.join(key);
        if (isNew) write(groups, [key, key + 10]);
        return isNew;
      });
      groups.endToken();
      return found;
    });
    expect(asked).toEqual([[0, 3], [], [], []]);
  });
  it('adds what they weigh to each token that has them', () => {
    const each = new Int32Array(2 * width);
    addScores(model, groups.features, each);
    const [first, second] = [each.subarray(0, width), each.subarray(width)];
    const both = Array.from(first, (value, k) => value + (second[k] as number));
    const sums = new Int32Array(4 * width).fill(5);
    groups.addScores(model, sums);
    const expected = [both, [...second], new Array(width).fill(0), both].flat();
    expect([...sums]).toEqual(expected.map((value) => value + 5));
  });
  it('begins anew', () => {
    groups.clear();
    expect(groups.join(3)).toBe(true);
    expect(groups.join(3)).toBe(false);
  });
});
