import { describe, expect, it } from 'vitest';
import { segment } from '../../../../src/analysis/segment/segment';
import { labelNames } from '../../../../src/analysis/tagging/label-names';
import { readModel } from '../../../../src/analysis/tagging/model-file';
import { NAME_FEATURES } from '../../../../src/analysis/tagging/name-features';
import { trainInvented } from './invented-names';

const { losses, model, bytes } = trainInvented();
const named = (text: string, of = model) =>
  labelNames(segment({ text }), of).map(
    ({ start, end, type }) => `${text.slice(start, end)}|${type}`,
  );

describe('a labeller trained on invented sentences', () => {
  it('learns: the loss falls', () => {
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 5);
  });
  it('finds the names it has seen and new ones in like places', () => {
    expect(named('Maria Silva left Port Vila on foot.')).toEqual([
      'Maria Silva|person',
      'Port Vila|place',
    ]);
    expect(named('The chairman of Acme Motors met Ines Duarte in Oslo.')).toContain(
      'Ines Duarte|person',
    );
  });
  it('finds nothing where there is nothing', () => {
    expect(named('She said nothing about the weather.')).toEqual([]);
    expect(named('')).toEqual([]);
  });
  it('says how sure it is', () => {
    for (const name of labelNames(segment({ text: 'Maria Silva left Oslo on foot.' }), model)) {
      expect(name.confidence).toBeGreaterThan(0.5);
      expect(name.confidence).toBeLessThanOrEqual(1);
    }
  });
  it('gives the same from the file as from memory', () => {
    const read = readModel(bytes, NAME_FEATURES);
    if (!read.ok) throw new Error(read.error.message);
    const text = 'The chairman of Harbour Trust met Tom Okafor in Graz.';
    expect(named(text, read.value)).toEqual(named(text));
  });
});
