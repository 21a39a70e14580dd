/** Who used a label, where the clause itself says so in an uncommon way, and what shows without asking. */
import { describe, expect, it } from 'vitest';
import { make, only, surfaces } from './article';

const entities = {
  'Elsa Brandt|Brandt': 'person',
  'Daniel Okoro|Okoro': 'person',
  Kyiv: 'place',
} as const;
const term = (text: string, surface: string, claims?: Parameters<typeof make>[0]['claims']) =>
  only(make({ text, entities, ...(claims && { claims }) }), surface);

describe('who labels', () => {
  it.each([
    [
      'behind a long object',
      'Brandt condemned as “genocide” a series of raids.',
      'genocide',
      'Elsa Brandt',
    ],
    ['found to be', 'A pact that judges found to be a power grab failed.', 'power grab', 'judges'],
    [
      'a second one without a verb',
      'It was what supporters call a popular revolt and opponents a power grab.',
      'power grab',
      'opponents',
    ],
    [
      'who is brought to it',
      'The speech prompted doctors to call him a racist.',
      'racist',
      'doctors',
    ],
    [
      'who accuses in the passive',
      'Okoro was accused by Brandt of economic sabotage.',
      'economic sabotage',
      'Elsa Brandt',
    ],
    [
      'who compares',
      'Brandt likened the tax to economic sabotage.',
      'economic sabotage',
      'Elsa Brandt',
    ],
    [
      'named in an aside',
      'It bans what its author, Elsa Brandt, calls genocide.',
      'genocide',
      'Elsa Brandt',
    ],
  ])('%s', (_, text, surface, name) =>
    expect(term(text, surface)).toMatchObject({
      voice: expect.stringMatching(/^(?:quoted|reported)$/u),
      speaker: { name },
    }),
  );

  it('is not a date or a clause after it', () => {
    const text = 'Experts call the mine a boondoggle could open by 2026.';
    expect(term(text, 'boondoggle').speaker?.name).toBe('Experts');
  });

  it('is whoever a label stands for', () => {
    const text = 'Daniel Okoro left. The oligarch said the regime would fall.';
    const claims = [
      { source: 'The oligarch', cue: 'said', content: 'the regime would fall', name: 'oligarch' },
    ];
    expect(term(text, 'regime', claims).speaker?.name).toBe('Daniel Okoro');
  });
});

describe('a denied label', () => {
  it.each([
    [
      'by the verb',
      'Brandt denied being a racist.',
      { source: 'Brandt', cue: 'denied', content: 'being a racist', lemma: 'deny' },
    ],
    [
      'by the label refused',
      'Brandt rejected the word “racist”.',
      { source: 'Brandt', cue: 'rejected', content: 'the word “racist”', lemma: 'reject' },
    ],
    [
      'by not',
      'Okoro is not a racist, Brandt said.',
      { source: 'Brandt', cue: 'said', content: 'Okoro is not a racist' },
    ],
  ])('%s', (_, text, claim) =>
    expect(term(text, 'racist', [claim])).toMatchObject({
      rule: 'claim-denied',
      speaker: { name: 'Elsa Brandt' },
    }),
  );

  it.each([
    [
      'stops short',
      'Brandt stopped short of branding Okoro a racist.',
      [{ source: 'Brandt', cue: 'stopped short of branding', content: 'Okoro a racist' }],
    ],
    [
      'will not',
      'Brandt would not call Okoro a racist.',
      [{ source: 'Brandt', cue: 'would not call', content: 'Okoro a racist' }],
    ],
    [
      'declines to',
      'Brandt has declined to describe Okoro as a racist.',
      [{ source: 'Brandt', cue: 'has declined to describe', content: 'Okoro as a racist' }],
    ],
    [
      'denies having done so',
      'Brandt denied ever having labelled Okoro a racist.',
      [
        {
          source: 'Brandt',
          cue: 'denied',
          content: 'ever having labelled Okoro a racist',
          lemma: 'deny',
        },
        { source: 'Brandt', cue: 'having labelled', content: 'Okoro a racist', within: 0 },
      ],
    ],
  ])('was not given by whoever %s', (_, text, claims) =>
    expect(term(text, 'racist', claims).rule).toBe('claim-denied'),
  );

  it.each([
    [
      'does not deny it',
      'Brandt did not deny that Okoro was a racist.',
      [
        {
          source: 'Brandt',
          cue: 'did not deny',
          content: 'that Okoro was a racist',
          lemma: 'deny',
        },
      ],
    ],
    [
      'does not rule it out',
      'Brandt did not rule out that Okoro was a racist.',
      [
        {
          source: 'Brandt',
          cue: 'did not rule out',
          content: 'that Okoro was a racist',
          lemma: 'rule out',
        },
      ],
    ],
    [
      'denies it of somebody else’s words',
      'Brandt denied a report in which Okoro called her a racist.',
      [
        {
          source: 'Brandt',
          cue: 'denied',
          content: 'a report in which Okoro called her a racist',
          lemma: 'deny',
        },
        { source: 'Okoro', cue: 'called', content: 'her a racist', within: 0 },
      ],
    ],
  ])('is none of whoever %s', (_, text, claims) =>
    expect(term(text, 'racist', claims).rule).not.toBe('claim-denied'),
  );

  it('is none where another word is negated', () => {
    const claim = {
      source: 'Brandt',
      cue: 'said',
      content: 'it was not late and Okoro is a racist',
    };
    expect(term('Brandt said it was not late and Okoro is a racist.', 'racist', [claim]).rule).toBe(
      'claim-reported',
    );
  });
});

describe('titles of works', () => {
  it.each([
    'Her book, The Regime, came out in May.',
    'In The Dictator Next Door, a novel, he tells of exile.',
    'The film “Terrorist Nation” opens in May.',
  ])('are names: %s', (text) => expect(surfaces(make({ text }))).toEqual([]));

  it('but not what merely has a capital', () =>
    expect(surfaces(make({ text: 'Terrorists burned the book.' }))).toEqual(['Terrorists']));
});

describe('wording that is often plain', () => {
  it.each([
    ['handed out', 'Brandt called the vote a coup.', true],
    ['in quotation marks of its own', 'The “coup” vote went on.', true],
    ['in the outlet’s own words', 'The vote was a coup.', false],
  ])('%s', (_, text, on) => expect(term(text, 'coup').on).toBe(on));
});

describe('a labeller joined to its verb', () => {
  it.each([
    ['They caught government-labelled terrorists near Oslo.', 'terrorists', 'government'],
    ['A US-designated terrorist group took the port.', 'terrorist group', 'US'],
  ])('%s', (text, term, name) => {
    expect(only(make({ text }), term)).toMatchObject({ voice: 'reported', speaker: { name } });
  });

  it('is its entity where it has one', () => {
    const text = 'EU-listed firms fled. The EU-designated terrorists left.';
    const made = make({ text, entities: { 'EU|European Union': 'organization' } });
    expect(only(made, 'terrorists').speaker).toEqual({ name: 'EU', entity: 'e0' });
  });

  it.each(['The self-declared extremists left.', 'The newly-designated extremists left.'])(
    'but nobody is: %s',
    (text) => expect(only(make({ text }), 'extremists').rule).not.toBe('named-by'),
  );
});

it('a label behind a preposition is not what the verb calls anyone', () => {
  const text = 'They hit officials deemed responsible for a massacre in Hull.';
  expect(only(make({ text }), 'massacre')).toMatchObject({ voice: 'outlet', speaker: null });
});

describe('whoever tells what they were called', () => {
  const claims = [
    { source: 'Okoro', cue: 'said', content: 'he had been called “a thug” on a tram' },
  ];

  it('did not call themselves so', () => {
    expect(term('Okoro said he had been called “a thug” on a tram.', 'thug', claims)).toMatchObject(
      {
        voice: 'quoted',
        speaker: null,
        rule: 'named-passive',
      },
    );
  });
});

it.each([
  ['Okoro thanked Brandt for calling the levy a power grab.', 'Elsa Brandt'],
  ['Okoro apologised to Brandt for calling the levy a power grab.', 'Daniel Okoro'],
  ['Okoro apologised for calling the levy a power grab.', 'Daniel Okoro'],
  ['Okoro scolded the union for calling the levy a power grab.', 'union'],
])('whoever is blamed for a label gave it: %s', (text, name) =>
  expect(term(text, 'power grab')).toMatchObject({ voice: 'reported', speaker: { name } }),
);

it('“so-called” names nobody who labels', () => {
  const text = 'Brandt bans what she calls “woke” plays and so-called safe spaces.';
  expect(term(text, 'safe spaces').speaker?.name).not.toBe('so-called');
});
