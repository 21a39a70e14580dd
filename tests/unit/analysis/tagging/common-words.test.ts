import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/analysis/segment/tokens';
import { commonWordsOf } from '../../../../src/analysis/tagging/common-words';
import { FeatureBuffer } from '../../../../src/analysis/tagging/feature-buffer';
import { addScores } from '../../../../src/analysis/tagging/sequence-model';
import { OUTSIDE, wordFacts } from '../../../../src/analysis/tagging/word-facts';
import { WINDOW, wordFeatures } from '../../../../src/analysis/tagging/word-features';
import { trainInvented } from './invented-names';

const { model } = trainInvented();
const common = commonWordsOf(model);
const forms = [...common.facts.keys()];

describe('common words', () => {
  it('are made once for a model', () => {
    expect(commonWordsOf(model)).toBe(common);
  });
  it('are tokens, and told of as a token is', () => {
    for (const form of forms) {
      // A clitic stands behind its word ("it's"), a title before a name ("Mr. Lee").
      const clitic = /^['’]\p{L}/u.test(form);
      const token = tokenize(clitic ? `it${form}` : `${form} Lee`)[clitic ? 1 : 0];
      expect(token?.text).toBe(form);
      const facts = common.facts.get(form);
      expect(facts).toEqual(wordFacts(form, token?.lower ?? '', model.lexicon, facts?.id ?? 0));
    }
  });
  it('are numbered from 1 on', () => {
    expect([...common.facts.values()].map(({ id }) => id)).toEqual(forms.map((_, k) => k + 1));
  });
  it('weigh what their features weigh at each place', () => {
    const width = model.labels.names.length;
    const features = new FeatureBuffer();
    for (const facts of [OUTSIDE, ...common.facts.values()].slice(0, 40))
      for (let place = 0; place < WINDOW; place++) {
        features.clear();
        wordFeatures(facts, place, 0, features);
        features.endToken();
        const sums = new Int32Array(width);
        addScores(model, features, sums);
        const at = (facts.id * WINDOW + place) * width;
        expect([...common.scores.subarray(at, at + width)]).toEqual([...sums]);
      }
  });
});
