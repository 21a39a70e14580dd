import { describe, expect, it } from 'vitest';
import {
  plural,
  surfaceForms,
  verbForms,
  wordsOf,
} from '../../../../src/analysis/terms/lexicon/inflection';

describe('forms of a phrase', () => {
  it.each([
    ['coup', 'coups'],
    ['gunman', 'gunmen'],
    ['spokeswoman', 'spokeswomen'],
    ['lone wolf', 'lone wolves'],
    ['proxy', 'proxies'],
    ['crisis', 'crises'],
    ['witch', 'witches'],
    ['acts', 'acts'],
  ])('the plural of %s is %s', (one, many) => {
    expect(plural(one)).toBe(many);
  });

  it.each([
    ['smear', ['smear', 'smears', 'smeared', 'smearing']],
    ['stoke', ['stoke', 'stokes', 'stoked', 'stoking']],
    ['vilify', ['vilify', 'vilifies', 'vilified', 'vilifying']],
  ])('the forms of the verb %s', (verb, forms) => {
    expect(verbForms(verb)).toEqual(forms);
  });

  it('parts words as the tokenizer does', () => {
    expect(wordsOf('Putin’s far-right, no?')).toEqual([
      'Putin',
      "'s",
      'far',
      'right',
      ',',
      'no',
      '?',
    ]);
  });

  it('adds -ize to -ise', () => {
    expect(surfaceForms('radicalised youth')).toEqual([
      ['radicalised', 'youth'],
      ['radicalized', 'youth'],
    ]);
    expect(surfaceForms('a wise man')).toEqual([['a', 'wise', 'man']]);
  });
});
