import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims';

describe('a second speaker under the cue of the first', () => {
  it.each([
    [
      'At the hearing one side spoke of a “bonfire” and the other of a “rescue”.',
      ['one side | spoke of | a “bonfire”', 'the other | spoke of | a “rescue”'],
    ],
    [
      'Divers died in what a bishop described as murder and the harbour board as bad luck.',
      ['a bishop | described as | murder', 'the harbour board | described as | bad luck'],
    ],
    [
      'The tunnel, which the firm calls a triumph and its rivals a drain, is shut.',
      ['the firm | calls | which … a triumph', 'its rivals | calls | which … a drain'],
    ],
    [
      'He has been labelled a hero by one cousin and a fool by another.',
      ['one cousin | has been labelled | He … a hero', 'another | has been labelled | He … a fool'],
    ],
    [
      'Ray was hurt, with one side talking of thugs and the other of a riot.',
      ['one side | talking of | thugs', 'the other | talking of | a riot'],
    ],
  ])('%s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });

  it.each([
    ['She described the deal as theft and the minister as a crook.'],
    ['Lee spoke of war and the mayor of Hull.'],
    ['Kato called the treasurer a liar and his party a gang.'],
    ['Kato described the strike as a war and a disgrace.'],
    ['Kato was accused of theft by the council and the bank.'],
  ])('is none where one speaker says two things, or two say one: %s', (text) => {
    expect(readClaims(text)).toHaveLength(1);
  });
});

describe('somebody else reported in the same sentence', () => {
  it.each([
    [
      'The junta said that its troops had killed 40 rebels, but herders reached by phone said that most were farmers.',
      [
        'The junta | said | that its troops had killed 40 rebels',
        'herders reached by phone | said | that most were farmers',
      ],
    ],
    [
      'The levy would raise $2 million, the ministry says; the guild puts it at $4 million.',
      [
        'the ministry | says | The levy would raise $2 million',
        'the guild | puts | it at $4 million',
      ],
    ],
    [
      'The strike goes on, with the owner warning of “ruin” and the union vowing to stay out.',
      ['the owner | warning of | “ruin”', 'the union | vowing | to stay out'],
    ],
  ])('ends what was said before: %s', (text, expected) => {
    expect(readClaims(text)).toEqual(expected);
  });

  it('does not where *that* goes on', () => {
    expect(
      readClaims('The junta said that its troops slept, but that the herders said nothing.')[0],
    ).toBe('The junta | said | that its troops slept, but that the herders said nothing');
  });
});

it.each([
  [
    'Users of the app, wrote Jo Park of the think tank Delta in a note on Monday, are guinea pigs.',
    'Jo Park of the think tank Delta | wrote | Users of the app … are guinea pigs',
  ],
  [
    'The toll, said drivers, was daylight robbery.',
    'drivers | said | The toll … was daylight robbery',
  ],
])('whoever speaks between a subject and its verb: %s', (text, expected) => {
  expect(readClaims(text)).toEqual([expected]);
});

it('a participle between a subject and its verb brings in nobody', () => {
  expect(
    readClaims('The note from nine nuns, read aloud in court, urged mercy.').join(),
  ).not.toMatch(/aloud \| read/u);
});
