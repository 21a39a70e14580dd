import { describe, expect, it } from 'vitest';
import { hashText } from '../../../../src/analysis/tagging/hash';
import { Lexicon, lexiconKey } from '../../../../src/analysis/tagging/lexicon';

const lexiconOf = (words: readonly string[]): Lexicon => {
  const keys = Int32Array.from(new Set(words.map((word) => lexiconKey(hashText(word))))).sort();
  const clusters = Uint16Array.from(keys, (_, k) => k + 1);
  const none = new Uint8Array(keys.length);
  return new Lexicon({ keys, clusters, kinds: none, contexts: none, lists: new Uint16Array(none) });
};
const numbered = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, k) => `${kind}${k}`);

describe('Lexicon', () => {
  it.each([1, 2, 50, 5000, 60_000])('finds each of %d words, and hardly any other', (count) => {
    const known = numbered('word', count);
    const lexicon = lexiconOf(known);
    const entries = known.map((word) => lexicon.find(hashText(word)));
    expect(entries.includes(-1)).toBe(false);
    // Words whose keys are the same share an entry.
    expect(new Set(entries).size).toBe(lexicon.size);
    const strange = numbered('strange', 1000).filter((word) => lexicon.find(hashText(word)) >= 0);
    expect(strange.length).toBeLessThan(5);
  });
  it('has nothing for a word it does not know', () => {
    const empty = lexiconOf([]);
    expect(empty.find(hashText('port'))).toBe(-1);
    expect([empty.cluster(-1), empty.kind(-1), empty.context(-1), empty.lists(-1)]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});
