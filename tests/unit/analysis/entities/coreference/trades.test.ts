import { describe, expect, it } from 'vitest';
import { sameTrade } from '../../../../../src/analysis/entities/coreference/trades';

describe('whether somebody with a title may be called by a noun', () => {
  it.each([
    ['strongman', 'President', true],
    ['strongman', 'attorney', false],
    ['barrister', 'prosecutor', true],
    ['striker', 'Rovers captain', true],
    ['politician', 'MP for Hull East', true],
    ['author', 'novelist', true],
    ['ecologist', 'lead scientist', true],
    ['striker', 'head coach', false],
    ['author', 'critic', false],
    ['actor', 'singer', false],
    ['grandmother', 'teacher', undefined],
    ['striker', 'widow', undefined],
  ])('%s, of the %s', (noun, title, expected) => {
    expect(sameTrade(noun, title)).toBe(expected);
  });
});
