import { describe, expect, it } from 'vitest';
import { inflect } from '../../../../../src/analysis/claims/reading/inflect';
import { readDocument } from '../../../../../src/analysis/claims/reading/reading';
import { segment } from '../../../../../src/analysis/segment/segment';

describe('inflection', () => {
  it.each([
    ['deny', 'denies denied denied denying'],
    ['say', 'says said said saying'],
    ['admit', 'admits admitted admitted admitting'],
    ['argue', 'argues argued argued arguing'],
    ['write', 'writes wrote written writing'],
    ['panic', 'panics panicked panicked panicking'],
    ['promise', 'promises promised promised promising'],
  ])('%s', (lemma, forms) => {
    expect(
      inflect(lemma)
        .slice(1)
        .map((i) => i.surface)
        .join(' '),
    ).toBe(forms);
  });
});

/** Noun phrases in [ ], verb groups in < >. */
function chunks(text: string): string {
  const r = readDocument(segment({ text }), []);
  return r.tokens
    .map(({ text: t }, i) => {
      const [p, g] = [r.phraseAt[i], r.groupAt[i]];
      const open = `${p?.from === i ? '[' : ''}${g?.from === i ? '<' : ''}`;
      return `${open}${t}${g?.to === i + 1 ? '>' : ''}${p?.to === i + 1 ? ']' : ''}`;
    })
    .join(' ');
}

describe('noun phrases and verb groups', () => {
  it.each([
    ['The plans were late.', '[The plans] <were> late .'],
    ['She plans a trip.', '[She] <plans> [a trip] .'],
    ['Polls show strong support.', '[Polls] <show> [strong support] .'],
    [
      'The fund’s chief economist has repeatedly said so.',
      '[The fund ’s chief economist] <has repeatedly said> so .',
    ],
    ['The 22-year-old said so.', '[The 22 - year - old] <said> so .'],
    ['Ministers last night blasted it.', '[Ministers] [last night] <blasted> [it] .'],
  ])('%s', (text, expected) => {
    expect(chunks(text)).toBe(expected);
  });
});
