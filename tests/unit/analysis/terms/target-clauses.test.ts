/** Whom a label is about where the clause shares, leaves out or hides its subject: one construction a line. */
import { describe, expect, it } from 'vitest';
import { type Draft, make, only } from './article';

const entities = {
  'Daniel Okoro|Okoro': 'person',
  'Elsa Brandt|Brandt': 'person',
  'Sahel Front': 'organization',
  'Radio Dawn': 'organization',
  'Coast Movement': 'organization',
  Tuareg: 'group',
  Marsala: 'place',
} as const;

const target = (text: string, surface: string, more: Partial<Draft> = {}) =>
  only(make({ text, entities, ...more }), surface).target?.name ?? null;

describe('the subject of a clause', () => {
  it.each([
    [
      'two verbs share',
      'The trial rested on three witnesses and was a power grab.',
      'power grab',
      'trial',
    ],
    [
      'of a participle that opens the sentence',
      'Branded a traitor by her own uncle, Brandt left.',
      'traitor',
      'Elsa Brandt',
    ],
    [
      'and where nothing behind its comma says who',
      'Branded a traitor by her own uncle, there was no way back.',
      'traitor',
      null,
    ],
    ['but not of what it is fed', 'Families are being fed propaganda.', 'propaganda', null],
    [
      'without the lone mark of a word quoted in it',
      'The ‘greedy’ boss is a fraudster.',
      'fraudster',
      'greedy boss',
    ],
    ['of a gerund', 'Brandt hates being called a traitor.', 'traitor', 'Elsa Brandt'],
    [
      'of what a gerund hangs on',
      'Okoro said that farmers were tired of being called traitors.',
      'traitors',
      'farmers',
    ],
    ['behind a contraction', 'The strikers aren’t terrorists.', 'terrorists', 'strikers'],
    [
      'after a contrast',
      'The guards were not workers at all but hired hooligans.',
      'hooligans',
      'guards',
    ],
    [
      'of those who act',
      'In Marsala those who helped were traitors.',
      'traitors',
      'those who helped',
    ],
    [
      'without its verb',
      'The governors were fools and teachers’ unions a cartel.',
      'cartel',
      'teachers’ unions',
    ],
    [
      'before a participle',
      'The pill adopted by the board was a power grab.',
      'power grab',
      'pill',
    ],
    [
      'of a second relative clause',
      'The Sahel Front, a body that fought for years and that courts have described as a gang of terrorists, left.',
      'terrorists',
      'Sahel Front',
    ],
    [
      'of a clause of accusing',
      'The Sahel Front, which Brandt has long accused of being a death squad, left.',
      'death squad',
      'Sahel Front',
    ],
    [
      'of two participles',
      'They took a step hailed by judges as a relief and condemned by Brandt as genocide.',
      'genocide',
      'step',
    ],
    [
      'behind a reflexive',
      'The area itself, which Brandt calls a concentration camp, is new.',
      'concentration camp',
      'area',
    ],
  ])('%s', (_, text, surface, name) => expect(target(text, surface)).toBe(name));

  it('is no person where a label is about an act', () =>
    expect(
      target('A cleric was jailed. “This is a power grab,” somebody said.', 'power grab'),
    ).toBeNull());
});

describe('what a naming verb labels', () => {
  it.each([
    [
      'behind an adjective’s ending',
      'Brandt called the trial a power grab.',
      'power grab',
      'trial',
    ],
    [
      'in a list',
      'Brandt called the trial a farce, the verdict a power grab and Okoro a racist.',
      'power grab',
      'verdict',
    ],
    [
      'last of a list',
      'Brandt called the trial a farce, the verdict a power grab and Okoro a racist.',
      'racist',
      'Daniel Okoro',
    ],
    [
      'not the doer of an act',
      'Brandt called the plan a power grab by Marsala.',
      'power grab',
      'plan',
    ],
    ['as those who', 'Brandt described those who stay as traitors.', 'traitors', 'those who stay'],
    ['as her', 'Elsa Brandt resigned. Others defended her as a racist.', 'racist', 'Elsa Brandt'],
    [
      'as a person, by whom',
      'Brandt blamed Daniel Okoro, the coach hired after the games, whom she described as a racist.',
      'racist',
      'Daniel Okoro',
    ],
  ])('%s', (_, text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('labels that stand in', () => {
  it.each([
    [
      'for the body whose they are',
      'The Sahel Front, whose jihadists hold the road, is silent.',
      'jihadists',
      'Sahel Front',
    ],
    [
      'for an alliance of such people',
      'The Sahel Front, an alliance of Tuareg separatists, left.',
      'separatists',
      'Sahel Front',
    ],
    [
      'for a person, by a noun the lexicon does not inflect',
      'Daniel Okoro spoke. The strongman left.',
      'strongman',
      'Daniel Okoro',
    ],
    [
      'with a title between',
      'The autocratic Mr Okoro left. Daniel Okoro is 60.',
      'autocratic',
      'Daniel Okoro',
    ],
    [
      'before a clause about another',
      'The Sahel Front, the populist party Okoro bankrolls, won.',
      'populist',
      'Sahel Front',
    ],
  ])('%s', (_, text, surface, name) => expect(target(text, surface)).toBe(name));

  it.each([
    ['a plural for one person', 'Daniel Okoro spoke. The terrorists left.', 'terrorists'],
    [
      'an agency that was told',
      'He told the agency Radio Dawn so. The militants left.',
      'militants',
    ],
    ['a people that only says which', 'Tuareg separatists left.', 'separatists'],
  ])('but not %s', (_, text, surface) => expect(target(text, surface)).toBeNull());
});
