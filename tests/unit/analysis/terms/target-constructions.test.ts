/** Whom a label is about, in constructions beyond the plain sentence: one a line, with what must not be taken for it. */
import { describe, expect, it } from 'vitest';
import { type Draft, make, only } from './article';

const entities = {
  'Daniel Okoro|Okoro': 'person',
  'Elsa Brandt|Brandt': 'person',
  'Sahel Front': 'organization',
  'Radio Dawn': 'organization',
  Marsala: 'place',
  Marxist: 'group',
} as const;

const target = (text: string, surface: string, more: Partial<Draft> = {}) =>
  only(make({ text, entities, ...more }), surface).target?.name ?? null;

describe('what a naming verb labels', () => {
  it.each([
    [
      'after an aside',
      'Brandt dismissed Okoro, a former nun, as a racist.',
      'racist',
      'Daniel Okoro',
    ],
    [
      'named in the aside',
      'Brandt called the mayor, Daniel Okoro, a racist.',
      'racist',
      'Daniel Okoro',
    ],
    ['behind its label', 'Brandt condemned as “genocide” a series of raids.', 'genocide', 'raids'],
    ['with to be', 'He signed a pact that judges found to be a power grab.', 'power grab', 'pact'],
    [
      'second of two',
      'Brandt called Okoro a racist and the vote a power grab.',
      'power grab',
      'vote',
    ],
    [
      'with a second label',
      'Brandt called the vote a witch hunt and a power grab.',
      'power grab',
      'vote',
    ],
    [
      'by an act of',
      'Brandt called the strike an act of economic sabotage.',
      'economic sabotage',
      'strike',
    ],
    ['with an adjective', 'Brandt called the plan a Marxist power grab.', 'power grab', 'plan'],
    [
      'passive, with a possessor',
      'Okoro, in office since 1994 and often called Europe’s last dictator, left.',
      'dictator',
      'Daniel Okoro',
    ],
    [
      'of a clause without a pronoun',
      'They fled Marsala, a move she calls a witch hunt.',
      'witch hunt',
      'move',
    ],
    [
      'beside a place',
      'A mine at Marsala that experts call a boondoggle opened.',
      'boondoggle',
      'mine',
    ],
  ])('%s', (_, text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('a subject', () => {
  it.each([
    [
      'before a remark',
      'The vote was, according to Elsa Brandt, a witch hunt.',
      'witch hunt',
      'vote',
    ],
    [
      'before a relative clause',
      'An inquiry that Okoro has run for a year is a witch hunt.',
      'witch hunt',
      'inquiry',
    ],
    ['of a verb with as', 'The inquiry began as a witch hunt.', 'witch hunt', 'inquiry'],
    [
      'whose verb is left out',
      'Okoro was a racist and his party a power grab.',
      'power grab',
      'party',
    ],
    [
      'after a dateline',
      'MARSALA – Daniel Okoro, hailed by some and branded a racist by others, left.',
      'racist',
      'Daniel Okoro',
    ],
  ])('%s', (_, text, surface, name) => expect(target(text, surface)).toBe(name));
});

describe('what a naming verb does not label', () => {
  it.each([
    ['against whom it is', 'Brandt hailed the wall as a shield against terrorists.', 'terrorists'],
    [
      'who refuses to name them',
      'Okoro, who robbed this town for years, would not call the terrorists to account.',
      'terrorists',
    ],
    ['from whom it comes', 'Brandt described it as a letter from terrorists.', 'terrorists'],
  ])('%s', (_, text, surface) => expect(target(text, surface)).toBeNull());

  it('is still labelled with what stands before', () =>
    expect(target('Brandt described Okoro as a terrorist with a plan.', 'terrorist')).toBe(
      'Daniel Okoro',
    ));
});

describe('other constructions', () => {
  it.each([
    [
      'a list',
      'Marsala added Radio Dawn to its list of extremist groups.',
      'extremist groups',
      'Radio Dawn',
    ],
    [
      'being on a list',
      'The Sahel Front is on the list of terrorist groups.',
      'terrorist groups',
      'Sahel Front',
    ],
    [
      'an as-complement',
      'The crowd jeered, and rebels despise Okoro as a thug.',
      'thug',
      'Daniel Okoro',
    ],
    ['a shout', '“Traitor!” a man shouted at Daniel Okoro.', 'Traitor', 'Daniel Okoro'],
    [
      'what somebody is turned into',
      'Okoro turned the police into death squads.',
      'death squads',
      'police',
    ],
    [
      'a charge with its accuser',
      'The Sahel Front has been accused by Brandt of war crimes.',
      'war crimes',
      'Sahel Front',
    ],
    ['a bare noun before a noun', 'The crackpot theory was refuted.', 'crackpot theory', 'theory'],
    ['quotation marks before a noun', 'The board pulled a ‘woke’ book.', 'woke', 'book'],
    ['a possessed adjective', 'Okoro’s draconian campaign began.', 'draconian', 'campaign'],
  ])('%s', (_, text, surface, name) => expect(target(text, surface)).toBe(name));

  it.each([
    ['such as', 'Crimes such as terrorism grew.', 'terrorism'],
    ['a plural beside another number', 'Okoro is a racist, and militants fled.', 'militants'],
    ['a quoted name', 'They spoke of “Sahel Front”. The militants fled.', 'militants'],
  ])('nobody: %s', (_, text, surface) => expect(target(text, surface)).toBeNull());
});

describe('a definite phrase without a name', () => {
  const roles = { 'Daniel Okoro': 'Justice Minister' };
  it('is the holder of the office', () =>
    expect(
      target(
        'Justice Minister Daniel Okoro left. Elsa Brandt called the minister a racist.',
        'racist',
        { roles },
      ),
    ).toBe('Daniel Okoro'));

  it('is the only body named before', () =>
    expect(
      target(
        'Radio Dawn closed. Elsa Brandt called the station a mouthpiece of Marsala.',
        'mouthpiece of',
      ),
    ).toBe('Radio Dawn'));

  it('is nobody known where it could be two', () =>
    expect(
      target(
        'We met with Radio Dawn and the Sahel Front. Brandt called the group a hate group.',
        'hate group',
      ),
    ).toBe('group'));

  it('is taken up by a label before', () => {
    const text =
      'The Sahel Front is a terrorist group. It hid.\n\nThe army left.\n\nThe terrorist group stayed.';
    const made = make({ text, entities });
    expect(made.terms.map((term) => term.target?.name)).toEqual(['Sahel Front', 'Sahel Front']);
  });
});
