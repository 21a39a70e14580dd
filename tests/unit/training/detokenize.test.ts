import { describe, expect, it } from 'vitest';
import { detokenize } from '../../../training/detokenize';

describe('detokenize', () => {
  it.each([
    ['Oslo ’s harbour , closed .', 'Oslo’s harbour, closed.'],
    ['the U. S. base', 'the U.S. base'],
    ['al - Nour said', 'al-Nour said'],
    ['a UK - based firm', 'a UK-based firm'],
    ["`` No , '' she said -LRB- twice -RRB-", '"No," she said (twice)'],
    ['Bergen - Oslo', 'Bergen - Oslo'],
  ])('%s → %s', (tokens, text) => expect(detokenize(tokens.split(' ')).text).toBe(text));

  it('says where each token stands', () => {
    const { text, places } = detokenize(['Ana', "'s", 'dog']);
    expect(places.map(([start, end]) => text.slice(start, end))).toEqual(['Ana', "'s", 'dog']);
  });
  it('follows the spaces a corpus gives', () => {
    expect(detokenize(['Lima', '-', 'based'], [0, 0, 1]).text).toBe('Lima-based');
  });
  it('ties hyphens where asked', () => {
    expect(detokenize(['Bergen', '-', 'Oslo'], undefined, () => true).text).toBe('Bergen-Oslo');
  });
});
