import { describe, expect, it } from 'vitest';
import { claimsOf } from './read-claims';

describe('kind and quoted pieces', () => {
  it.each([
    ['Lee said: “The dam is safe.”', 'direct', ['The dam is safe.']],
    ['Lee said that the dam is safe.', 'indirect', []],
    ['Lee said that the dam is “quite safe” now.', 'mixed', ['quite safe']],
    ['Lee said that “the dam is quite safe”.', 'direct', ['the dam is quite safe']],
    ['“The dam,” Lee said, “is safe.”', 'direct', ['The dam,', 'is safe.']],
    ['“He called it ‘a sham’ twice,” Lee said.', 'direct', ['He called it ‘a sham’ twice,']],
  ])('%s: %s', (text, kind, quoted) => {
    const [claim] = claimsOf(text);
    expect(claim?.kind).toBe(kind);
    expect(claim?.quoted.map((s) => text.slice(s.start, s.end))).toEqual(quoted);
  });
});

describe('stance', () => {
  it.each([
    ['Lee said the dam leaks.', 'say', 'neutral'],
    ['Lee insisted the dam leaks.', 'insist', 'asserts'],
    ['Lee doubted that the dam leaks.', 'doubt', 'doubts'],
    ['Lee denied that the dam leaks.', 'deny', 'denies'],
    ['Lee fears that the dam leaks.', 'fear', 'attitude'],
    ['Lee wants to mend the dam.', 'want', 'attitude'],
    ['According to Lee, the dam leaks.', 'according to', 'neutral'],
  ])('%s: %s', (text, lemma, stance) => {
    expect(claimsOf(text)[0]?.cue).toMatchObject({ lemma, stance });
  });
});

it('gives every claim a confidence between 0 and 1, surer ones more', () => {
  const [plain] = claimsOf('“The dam is safe,” said Jo Lee.');
  const [loose] = claimsOf('They would consider a dam.');
  expect(plain?.confidence).toBeGreaterThan(0.7);
  expect(plain?.confidence).toBeLessThanOrEqual(1);
  expect(loose?.confidence ?? 0).toBeLessThan(plain?.confidence ?? 0);
});
