import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../src/analysis/claims/reading/reading';
import { cueLemma } from '../../../../../src/analysis/claims/trained/cue-lemma';
import { unlistedStance } from '../../../../../src/analysis/claims/trained/unlisted-stance';
import { segment } from '../../../../../src/analysis/segment/segment';

describe('the stance of cues on no list', () => {
  it.each([
    ['The harbour board', 'scrambled', 'to reassure its investors.', 'attitude'],
    ['The mayor', 'is jittery', 'that the bridge stays shut.', 'attitude'],
    ['The harbour board', 'blurbed', 'that the bridge stays open.', undefined],
    ['The bridge', 'was rumbled', 'to stay open.', undefined],
    ['The mayor', 'said', 'to stay away.', undefined],
  ])('%s %s %s', (source, cue, content, stance) => {
    const r = readDocument(segment({ text: `${source} ${cue} ${content}` }), []);
    const from = source.split(' ').length;
    const to = from + cue.split(' ').length;
    const range = { from, to };
    const rest = [{ from: to, to: r.tokens.length - 1 }];
    expect(unlistedStance(r, range, rest, cueLemma(r, range))).toBe(stance);
  });
});
