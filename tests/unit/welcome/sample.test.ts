import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/model/kind';
import { readSample } from '../../../src/welcome/sample';
import { LANGUAGES, wordsOf } from '../locale/languages';

describe('the sample of the first-run page', () => {
  it('parts what is marked from plain words', () => {
    expect(readSample('[n:Ana Ruiz] left [x:it].')).toEqual([
      { kind: 'names', text: 'Ana Ruiz' },
      { text: ' left [x:it].' },
    ]);
  });
  it.each(LANGUAGES)('shows each kind once in %s, and no bracket', (language) => {
    const pieces = readSample(wordsOf(language).say('welcomeSample'));
    expect(pieces.flatMap(({ kind }) => kind ?? []).sort()).toEqual([...KINDS].sort());
    expect(pieces.map(({ text }) => text).join('')).not.toMatch(/[[\]]/u);
  });
});
