/** Whom a label is about where its own phrase does not say: pronouns, acts, people and names of the paragraph. */
import { describe, expect, it } from 'vitest';
import { make, only, type Told } from './article';

const entities = {
  'Daniel Okoro': 'person',
  'Elsa Brandt': 'person',
  'Ruth Ferris': 'person',
  'Sahel Front': 'organization',
  'Relief Council': 'organization',
  Lantern: 'organization',
  Accra: 'place',
} as const;

const target = (text: string, surface: string, claims?: Told[]) =>
  only(make({ text, entities, ...(claims && { claims }) }), surface).target?.name ?? null;

describe('an unresolved pronoun', () => {
  it.each([
    [
      'the act of the sentence before',
      'The plan was rejected. Rivals said it was a sham.',
      'sham',
      'plan',
    ],
    ['its own sentence', 'They fought the tax hard because it was a sham.', 'sham', 'tax'],
    ['an object', 'Ministers defended the law. Critics called it tyranny.', 'tyranny', 'law'],
    [
      'an object with a complement',
      'Ministers defended the law. Critics called it a power grab by Elsa Brandt.',
      'power grab',
      'law',
    ],
    ['people', 'The refugees slept outside. He called them invaders.', 'invaders', 'refugees'],
    ['what a sentence opens with', 'The court sat on Monday. It was a sham.', 'sham', 'court'],
    [
      'the paragraph before, where it opens the next',
      'The plan was rejected.\n\nIt was a sham.',
      'sham',
      'plan',
    ],
    [
      'the rest of the sentence',
      '“This is a massacre,” she said after the strike.',
      'massacre',
      'strike',
    ],
  ])('takes up %s', (_, text, surface, name) => expect(target(text, surface)).toBe(name));

  it.each([
    ['no person', 'Ruth Ferris spoke. It was a sham.', 'sham'],
    ['nothing of another number', 'The plan was rejected. They were traitors.', 'traitors'],
    [
      'nothing further back than the sentence before',
      'The plan was rejected.\n\nNobody spoke.\n\nIt was a sham.',
      'sham',
    ],
  ])('takes up %s', (_, text, surface) => expect(target(text, surface)).toBeNull());
});

describe('a definite label', () => {
  it.each([
    [
      'the only body',
      'The Sahel Front took the town. Police say the militants fled.',
      'militants',
      'Sahel Front',
    ],
    [
      'a body named after it',
      'The insurgents know it. The Sahel Front is divided.',
      'insurgents',
      'Sahel Front',
    ],
    [
      'the only person',
      'Daniel Okoro bought it. The oligarch lives in Accra.',
      'oligarch',
      'Daniel Okoro',
    ],
    [
      'the person the sentence before is about',
      'Daniel Okoro met Elsa Brandt. The oligarch was late.',
      'oligarch',
      'Daniel Okoro',
    ],
    [
      'plain people',
      'The protesters sat down. Police said the rioters threw stones.',
      'rioters',
      'protesters',
    ],
    [
      'an act',
      'The reform plan passed. Rivals fear the power grab will last.',
      'power grab',
      'reform plan',
    ],
    [
      'an act by its own noun',
      'A travel ban came. The racist policy hurt many.',
      'racist policy',
      'travel ban',
    ],
  ])('stands for %s', (_, text, surface, name) => expect(target(text, surface)).toBe(name));

  it.each([
    ['an institution', 'The Relief Council met. The militants left.', 'militants'],
    ['a person, where it is several', 'Daniel Okoro left. The militants stayed.', 'militants'],
    ['a body, where it is one person', 'The Sahel Front left. The oligarch stayed.', 'oligarch'],
    ['two sorts of people', 'Students met farmers. The rioters left.', 'rioters'],
    ['an act, where it names people', 'The plan passed. The rioters left.', 'rioters'],
    ['anything, where it is not definite', 'The Sahel Front left. Militants stayed.', 'Militants'],
  ])('does not stand for %s', (_, text, surface) => expect(target(text, surface)).toBeNull());
});

describe('a verb', () => {
  it.each([
    ['its object', 'Troops neutralized 12 fighters.', 'neutralized', '12 fighters'],
    ['the subject of a passive', 'The gunmen were neutralised.', 'neutralised', 'gunmen'],
    ['the doer of an act', 'The paper was peddling fake news.', 'fake news', 'paper'],
  ])('is about %s', (_, text, surface, name) => expect(target(text, surface)).toBe(name));

  it.each([
    ['speech', 'Ruth Ferris slammed the law.', 'slammed'],
    ['an act of somebody’s plotting', 'She spoke of staging a coup.', 'coup'],
  ])('is about nobody: %s', (_, text, surface) => expect(target(text, surface)).toBeNull());
});

describe('the label’s own sentence', () => {
  it.each([
    ['The paper, a mouthpiece of the ruling party, closed.', 'mouthpiece of', 'paper'],
    ['They jeered the “traitor” Ruth Ferris.', 'traitor', 'Ruth Ferris'],
    ['The tenants were treated like vermin.', 'vermin', 'tenants'],
  ])('%s', (text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('a word before a noun', () => {
  it.each([
    ['of no stated class', 'Woke activists want to rename it.', 'Woke', 'activists'],
    ['before a short title', 'The firebrand MP Ruth Ferris spoke.', 'firebrand', 'Ruth Ferris'],
    [
      'before a name with an article',
      'Left-wing newspaper The Lantern closed.',
      'Left-wing',
      'Lantern',
    ],
    ['before an example', 'Assault weapons like the AR-9 are sold.', 'Assault weapons', 'AR-9'],
  ])('%s', (_, text, surface, name) => expect(target(text, surface)).toBe(name));

  it('not before a verb', () =>
    expect(target('The oligarch lives in Accra.', 'oligarch')).toBeNull());
});

it('the first person, denied', () => {
  const text = '“I am not a racist,” Ruth Ferris said.';
  const claims = [{ source: 'Ruth Ferris', cue: 'said', content: '“I am not a racist,”' }];
  expect(target(text, 'racist', claims)).toBe('Ruth Ferris');
});

describe('he and she in a person’s words', () => {
  const said = (text: string, source: string, content: string, lemma = 'say') =>
    target(text, 'thug', [
      { source, cue: text.includes('denied') ? 'denied' : 'said', lemma, content },
    ]);

  it.each([
    ['whom the cue names', '“He is a thug,” Ruth Ferris said of Daniel Okoro.', 'Daniel Okoro'],
    [
      'the one other person named before',
      'Daniel Okoro was fired. “He is a thug,” Ruth Ferris said.',
      'Daniel Okoro',
    ],
    [
      'the one person of the paragraph before',
      'Daniel Okoro was fired.\n\n“He is a thug,” Ruth Ferris said.',
      'Daniel Okoro',
    ],
    [
      'of two, the one the sentence before begins with',
      'Daniel Okoro met Elsa Brandt. “He is a thug,” Ruth Ferris said.',
      'Daniel Okoro',
    ],
    [
      'of two, the one the article calls so',
      'Mr. Daniel Okoro met Mrs. Elsa Brandt.\n\nThe talks of Daniel Okoro and Elsa Brandt failed. “He is a thug,” Ruth Ferris said.',
      'Daniel Okoro',
    ],
  ])('mean %s', (_, text, name) => expect(said(text, 'Ruth Ferris', '“He is a thug,”')).toBe(name));

  it.each([
    ['the speaker', '“He is a thug,” his mother, Ruth Ferris, said.'],
    ['a body', 'The Relief Council met. “He is a thug,” Ruth Ferris said.'],
  ])('do not mean %s', (_, text) =>
    expect(said(text, 'Ruth Ferris', '“He is a thug,”')).toBeNull(),
  );

  it('are not the speaker of indirect speech, but for a denial', () => {
    expect(said('Ruth Ferris said he is a thug.', 'Ruth Ferris', 'he is a thug')).toBeNull();
    const denial = 'Daniel Okoro denied that he is a thug.';
    expect(said(denial, 'Daniel Okoro', 'that he is a thug', 'deny')).toBe('Daniel Okoro');
  });
});
