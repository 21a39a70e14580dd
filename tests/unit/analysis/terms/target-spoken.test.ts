/** Whom a label is about, where a pronoun, a shout or the word it stands before must tell. */
import { describe, expect, it } from 'vitest';
import { type Draft, make, only } from './article';

const entities = { 'Daniel Okoro|Okoro': 'person', 'Lena Marsh|Marsh': 'person' } as const;

const target = (text: string, surface: string, more: Partial<Draft> = {}) =>
  only(make({ text, entities, ...more }), surface).target?.name ?? null;

describe('in what somebody says', () => {
  const said = (content: string, cue = 'said', source = 'Okoro') => ({
    claims: [{ source, cue, content }],
  });
  it.each([
    [
      'whom the cue refers to',
      '“She is a racist,” Okoro told reporters, referring to Marsh.',
      'racist',
      said('“She is a racist,”', 'told'),
      'Lena Marsh',
    ],
    [
      'whom the cue names, not people',
      '“These people are vermin,” Okoro said of the squatters.',
      'vermin',
      said('“These people are vermin,”'),
      'squatters',
    ],
    [
      'the speaker, who complains of a label',
      'Parents say they have been smeared as bigots.',
      'bigots',
      said('they have been smeared as bigots', 'say', 'Parents'),
      'Parents',
    ],
  ])('%s', (_, text, surface, more, about) => {
    expect(target(text, surface, more)).toBe(about);
  });

  it('somebody else, where *they* do something', () => {
    const text = 'Parents say they are bigots.';
    expect(target(text, 'bigots', said('they are bigots', 'say', 'Parents'))).toBeNull();
  });
});

describe('a pronoun', () => {
  it('is not who gives the label', () => {
    const text = 'Activists blocked the road; drivers called them eco-terrorists.';
    expect(target(text, 'eco-terrorists')).toBe('Activists');
  });

  it('leaves a part of them', () => {
    expect(target('Some of them are war criminals.', 'war criminals')).toBe('Some');
  });
});

describe('a shout', () => {
  it.each([
    [
      'at who goes by',
      'One man shouted “traitor” as the ministers drove past.',
      'traitor',
      'ministers',
    ],
  ])('%s', (_, text, surface, about) => {
    expect(target(text, surface)).toBe(about);
  });

  it('is nobody’s where nobody spoke', () => {
    expect(target('It rained. A heckler shouted “racist!” and left.', 'racist')).toBeNull();
  });
});

describe('a definite label', () => {
  it('is not who acts on it in its own clause', () => {
    expect(target('Drivers screamed at the rioters.', 'rioters')).toBeNull();
    expect(target('Drivers left. Police chased the rioters.', 'rioters')).toBe('Drivers');
  });
});

it('is not the label before it, where that is a plural', () => {
  expect(target('The envoy called the rebels terrorists.', 'terrorists')).toBe('rebels');
});

describe('a label before a name', () => {
  const named = { ...entities, Ohio: 'place', Tuesday: 'other' } as const;
  it.each([
    [
      'in apposition, with a complement',
      'A radical freshman lawmaker, Representative Daniel Okoro of Ohio, left.',
      'radical',
    ],
  ])('%s', (_, text, surface) => {
    expect(target(text, surface, { entities: named })).toBe('Daniel Okoro');
  });

  it('stays with the name before a full stop', () => {
    const text = 'Marsh is a senator of the far-right Lega. Okoro left.';
    const more = { entities: { ...entities, Lega: 'organization' } } as const;
    expect(target(text, 'far-right', more)).toBe('Lega');
  });
});

describe('a label before a noun', () => {
  it.each([
    ['in quotation marks', 'She blamed the “trigger-happy” cops.', 'trigger-happy', 'cops'],
    ['a singular noun', 'Soldiers bombed a terrorist den.', 'terrorist', 'den'],
    ['in its own wording', 'A racist rant was caught on tape.', 'racist rant', 'rant'],
    ['of evaluation', 'She condemned a cowardly massacre.', 'cowardly', 'massacre'],
  ])('%s', (_, text, surface, about) => {
    expect(target(text, surface)).toBe(about);
  });

  it.each([
    ['past', 'A terrorist set the den on fire.', 'terrorist'],
    ['present', 'A terrorist wants the den.', 'terrorist'],
    ['adverb', 'A terrorist abroad wrote it.', 'terrorist'],
  ])('is not before a verb or adverb: %s', (_, text, surface) => {
    expect(target(text, surface)).toBeNull();
  });

  it('ends its phrase at a plural', () => {
    const text = 'Junta jets bomb school\n\nIt was hit on Monday.';
    expect(target(text, 'Junta', { headline: 'Junta jets bomb school' })).toBe('jets');
  });
});

it('is never about itself, where its words were taken for a name', () => {
  const text = 'Marsh called the closure a scam and its authors Russophobes.';
  expect(target(text, 'Russophobes', { entities: { ...entities, Russophobes: 'person' } })).toBe(
    'authors',
  );
});

describe('the autocrat', () => {
  const roles = { 'Daniel Okoro': 'President' };
  it('is who rules, though another is named nearer', () => {
    const text =
      'President Daniel Okoro won again.\n\nMarsh fled in May. The autocrat, she says, lied.';
    expect(target(text, 'autocrat', { roles })).toBe('Daniel Okoro');
  });

  it('is the one named nearest where nobody is said to rule', () => {
    const text = 'Okoro won again. The autocrat lied.';
    expect(target(text, 'autocrat')).toBe('Daniel Okoro');
  });
});

describe('a view', () => {
  it.each([
    ['of some', 'To some the pickets are traitors; to others they are not.', 'traitors', 'pickets'],
    ['of supporters', 'To her supporters Marsh is a traitor.', 'traitor', 'Lena Marsh'],
  ])('%s', (_, text, surface, about) => {
    expect(target(text, surface)).toBe(about);
  });
});

it('is not the remark the wording stands for', () => {
  expect(
    target('Auditors rejected the mayor’s ‘smear campaign’ claim.', 'smear campaign'),
  ).toBeNull();
});
