import { describe, expect, it } from 'vitest';
import { cueOf, phrasesOf } from '../../../../../src/analysis/claims/cues/cue-lexicon';
import nouns from '../../../../../src/analysis/claims/cues/cue-nouns.json';
import passives from '../../../../../src/analysis/claims/cues/cue-passives.json';
import verbs from '../../../../../src/analysis/claims/cues/cue-verbs.json';
import { nounStance } from '../../../../../src/analysis/claims/cues/noun-lexicon';
import { verbReading } from '../../../../../src/analysis/claims/reading/words';
import { Stance } from '../../../../../src/model/analysis';

describe('cue lexicon', () => {
  it.each([
    ['say', 'neutral'],
    ['accuse', 'asserts'],
    ['question', 'doubts'],
    ['claim', 'doubts'],
    ['allege', 'doubts'],
    ['argue', 'asserts'],
    ['refute', 'denies'],
    ['hope', 'attitude'],
    ['be confident', 'attitude'],
  ])('%s: %s', (lemma, stance) => {
    expect(cueOf(lemma)?.stance).toBe(stance);
  });

  it('knows longer cues of a verb', () => {
    expect(phrasesOf('call')).toContainEqual(['for']);
    expect(phrasesOf('say')).toEqual([]);
  });

  it('ties nouns to the word that links them', () => {
    expect(nounStance('denial', 'that')).toBe('denies');
    expect(nounStance('table', 'that')).toBeUndefined();
  });

  it('has only known stances', () => {
    for (const row of [...verbs, ...passives, ...nouns])
      expect(Stance.options).toContain(row.stance);
  });

  it('has no cue whose verb the word list cannot inflect', () => {
    const lemmas = verbs.flatMap(({ cues }) =>
      cues.split(', ').map((cue) => cue.split(' ')[0] ?? ''),
    );
    const unknown = lemmas.filter((l) => !/^(?:be|have|would|ad-lib)$/u.test(l) && !verbReading(l));
    expect([...new Set(unknown)]).toEqual([]);
  });
});
