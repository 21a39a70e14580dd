/** What a label says of the noun it stands with, and whom that noun means. */
import { describe, expect, it } from 'vitest';
import { type Draft, make, only } from './article';

const entities = {
  'Daniel Okoro|Okoro': 'person',
  'Elsa Brandt|Brandt': 'person',
  'Sahel Front': 'organization',
  'Union of Ports': 'organization',
  'Radio Dawn': 'organization',
  Iranian: 'group',
} as const;

const target = (text: string, surface: string, more: Partial<Draft> = {}) =>
  only(make({ text, entities, ...more }), surface).target?.name ?? null;

describe('a label with its noun', () => {
  it.each([
    ['the people', 'Police stopped undocumented migrants at the port.', 'undocumented migrants'],
    ['a body of no name', 'It grew out of a jihadist movement in the north.', 'jihadist movement'],
    ['past a demonym', 'A hardline Iranian cleric spoke in the town.', 'hardline'],
    ['in quotation marks', 'They struck an “apostate” garrison at dawn.', 'apostate'],
    ['past another adjective', 'The eurosceptic, pro-Russian party won.', 'eurosceptic'],
  ])('is about %s', (_, text, surface) =>
    expect(target(text, surface)).toMatch(
      /^(?:migrants|movement|Iranian cleric|garrison|pro-Russian party)$/u,
    ),
  );

  it('is about the body the paragraph before names', () =>
    expect(target('The Sahel Front won.\n\nThe hardline party thanked voters.', 'hardline')).toBe(
      'Sahel Front',
    ));

  it('is not about a body of another kind', () =>
    expect(
      target('The Union of Ports met.\n\nThe hardline party thanked voters.', 'hardline'),
    ).toBe('party'));

  it('is not about a person whom the article calls something else', () =>
    expect(
      target('Okoro, the spokesman, left.\n\nBrandt praised the radical lawyer.', 'radical', {
        roles: { 'Daniel Okoro': 'spokesman' },
      }),
    ).not.toBe('Daniel Okoro'));
});

describe('a headline', () => {
  const headline = 'Far-right leader denounces vote';
  it('leaves out whom the body gives the same label', () =>
    expect(
      target(
        `${headline}\n\nOkoro spoke. Brandt, a far-right lawmaker, left.`,
        'Far-right leader',
        {
          headline,
        },
      ),
    ).toBe('Elsa Brandt'));

  it('names nobody where the body has two', () =>
    expect(
      target(
        `${headline}\n\nThe far-right lawmaker Okoro spoke. Brandt, a far-right lawmaker, left.`,
        'Far-right leader',
        { headline },
      ),
    ).toBe('leader'));
});

describe('who stands around a label', () => {
  it('is no one a statement was made to', () =>
    expect(target('She told Radio Dawn that the thugs would be jailed.', 'thugs')).toBe(null));

  it('is what a doubled label means: they are the insurgents, who are the Front', () =>
    expect(
      target(
        'The Sahel Front is an insurgent group.\n\nThe insurgents came. “They are butchers,” she said.',
        'butchers',
        { claims: [{ source: 'she', cue: 'said', content: 'They are butchers' }] },
      ),
    ).toBe('Sahel Front'));

  it('is the noun before "such as", not the example', () =>
    expect(target('The rhetoric of lawmakers such as Okoro was poisonous.', 'poisonous')).not.toBe(
      'Daniel Okoro',
    ));

  it('is not who calls something so in "what he described as"', () =>
    expect(
      target('Okoro attacked what he described as illegal migrants.', 'illegal migrants'),
    ).not.toBe('Daniel Okoro'));
});
