import { describe, expect, it } from 'vitest';
import { inflect } from '../../../../../src/analysis/claims/reading/inflect';
import { readDocument } from '../../../../../src/analysis/claims/reading/reading';
import { segment } from '../../../../../src/analysis/segment/segment';

const classOf = (text: string, word: string): string | undefined => {
  const r = readDocument(segment({ text }), []);
  return r.cls[r.tokens.findIndex((token) => token.text === word)];
};

describe('a word that may be a verb', () => {
  it.each([
    ['The front, which Asmara brands rebels, met.', 'brands', 'verb'],
    ['The United Nations regards such camps as illegal.', 'regards', 'verb'],
    ['Shut, with the owner warning of ruin.', 'warning', 'verb'],
    ['He sold brands of tea.', 'brands', 'noun'],
    ['A plan which rivals have called mad.', 'rivals', 'noun'],
    ['The flood warning of last year lapsed.', 'warning', 'noun'],
    ['Ray blamed armed rebels for it.', 'armed', 'adjective'],
    ['About 60 armed men met.', 'armed', 'adjective'],
    ['She met two men, aged 19, in Lund.', 'aged', 'adjective'],
    ['The Oslo start-up said so.', 'start', 'noun'],
    ['They start up a firm.', 'start', 'verb'],
    ['Of them 29 died in a fire.', 'died', 'verb'],
    ['The party of hatred and bloodshed lost.', 'hatred', 'noun'],
  ])('%s %s: %s', (text, word, cls) => {
    expect(classOf(text, word)).toBe(cls);
  });
});

describe('inflect', () => {
  it('knows British spellings', () => {
    const surfaces = inflect('label').map(({ surface }) => surface);
    expect(surfaces).toEqual(expect.arrayContaining(['labeled', 'labelled', 'labelling']));
    expect(inflect('fail').map(({ surface }) => surface)).not.toContain('failled');
  });
});
