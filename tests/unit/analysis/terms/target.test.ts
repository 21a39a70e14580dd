import { describe, expect, it } from 'vitest';
import { make, only } from './article';

const entities = {
  'Hayat Tahrir al-Sham|HTS': 'organization',
  Hamas: 'organization',
  'Bashar Assad|Assad': 'person',
  'Nicolas Maduro': 'person',
  Syria: 'place',
  Reuters: 'organization',
} as const;

describe('about whom', () => {
  it.each([
    [
      'noun and noun',
      'The Hayat Tahrir al-Sham (HTS) terrorist group advanced.',
      'terrorist group',
      'Hayat Tahrir al-Sham',
    ],
    ['possessive', 'Assad’s regime fell.', 'regime', 'Bashar Assad'],
    ['of', 'The regime of Bashar Assad fell.', 'regime', 'Bashar Assad'],
    ['title', 'The dictator Nicolas Maduro spoke.', 'dictator', 'Nicolas Maduro'],
    ['label before name', 'The militant group Hamas agreed.', 'militant group', 'Hamas'],
    ['apposition', 'Hamas, a small militant group, agreed.', 'militant group', 'Hamas'],
    ['apposition after', 'The militant group, Hamas, agreed.', 'militant group', 'Hamas'],
    ['predicate', 'Hamas is a terrorist group.', 'terrorist group', 'Hamas'],
    ['negated predicate', 'Hamas is not a terrorist group.', 'terrorist group', 'Hamas'],
    [
      'relative predicate',
      'Nicolas Maduro, who became a dictator, spoke.',
      'dictator',
      'Nicolas Maduro',
    ],
    ['object of a naming verb', 'They call Hamas a terrorist group.', 'terrorist group', 'Hamas'],
    ['as', 'They list Hamas as a terrorist group.', 'terrorist group', 'Hamas'],
    [
      'subject of a passive',
      'Hamas was designated a terrorist group in 2003.',
      'terrorist group',
      'Hamas',
    ],
    [
      'antecedent of a relative clause',
      'Hamas, which Syria calls a terrorist group, agreed.',
      'terrorist group',
      'Hamas',
    ],
    [
      'a name after an adjective’s noun',
      'The hardline cleric Nicolas Maduro spoke.',
      'hardline',
      'Nicolas Maduro',
    ],
    [
      'oneself',
      'Hamas members describe themselves as freedom fighters.',
      'freedom fighters',
      'Hamas members',
    ],
    ['a subject without a name', 'The market raid was a massacre.', 'massacre', 'market raid'],
    ['so-called', 'The so-called Reuters doctrine failed.', 'so-called', 'Reuters doctrine'],
    [
      'a group without a name',
      'Dozens of armed groups termed “moderate rebels” by Syria fled.',
      'moderate rebels',
      'armed groups',
    ],
  ])('%s', (_, text, surface, target) => {
    expect(only(make({ text, entities }), surface).target?.name).toBe(target);
  });

  it('the only fitting entity of the paragraph, where a definite label stands in for it', () => {
    const text =
      'HTS members filmed the palace in Syria. The militants then left, Reuters reported.';
    expect(only(make({ text, entities }), 'militants').target).toEqual({
      name: 'Hayat Tahrir al-Sham',
      entity: 'e0',
    });
  });

  it.each([
    ['a bare plural', 'HTS fighters came. Militants burned a farm.', 'Militants'],
    ['two candidates', 'HTS fighters met Hamas fighters. The militants left.', 'militants'],
    [
      'no member of such a group named',
      'Reuters filmed the palace. The militants left.',
      'militants',
    ],
    [
      'a possessor that is another word’s',
      'They helped Assad’s forces defeat the insurgency.',
      'insurgency',
    ],
    ['a name inside a compound', 'An anti-Hamas militant came.', 'militant'],
  ])('nobody: %s', (_, text, surface) => {
    expect(only(make({ text, entities }), surface).target).toBeNull();
  });

  it('nobody for a label in another’s own words who has named nobody', () => {
    const text = 'HTS fighters took the bridge. Reyes said “the terrorists would lose”.';
    const claims = [{ source: 'Reyes', cue: 'said', content: '“the terrorists would lose”' }];
    expect(only(make({ text, entities, claims }), 'terrorists').target).toBeNull();
  });
});

describe('a label with nothing before it', () => {
  it.each(['– a regime', ', a terrorist group', '” – a regime fell.'])('%s', (text) => {
    expect(() => make({ text })).not.toThrow();
  });
});
