/** Who used a word where the clause shares, leaves out or hides who speaks: one construction a line. */
import { describe, expect, it } from 'vitest';
import { type Draft, make, only } from './article';

const entities = {
  'Daniel Okoro|Okoro': 'person',
  'Elsa Brandt|Brandt': 'person',
  'Sahel Front': 'organization',
  'Radio Dawn': 'organization',
} as const;

const voice = (text: string, surface: string, more: Partial<Draft> = {}) => {
  const { voice, speaker } = only(make({ text, entities, ...more }), surface);
  return [voice, speaker?.name ?? null];
};

describe('views without a verb of saying', () => {
  it.each([
    [
      'for',
      'For the Sahel Front the cap is a power grab.',
      'power grab',
      ['reported', 'Sahel Front'],
    ],
    ['to', 'To her critics the minister is a racist.', 'racist', ['reported', 'critics']],
    [
      'in a view',
      'In the view of Brandt, the cap is a power grab.',
      'power grab',
      ['reported', 'Elsa Brandt'],
    ],
  ])('%s', (_, text, surface, expected) => expect(voice(text, surface)).toEqual(expected));

  it.each([
    ['time', 'For years the mayor was a racist.', 'racist'],
    ['use', 'For the Sahel Front, Okoro built a concentration camp.', 'concentration camp'],
  ])('are none of %s', (_, text, surface) =>
    expect(voice(text, surface)).toEqual(['outlet', null]),
  );
});

describe('who labels', () => {
  it.each([
    [
      'the subject two verbs share',
      'Brandt said Okoro was ill and compared the agents to terrorists.',
      'terrorists',
      'Elsa Brandt',
    ],
    [
      'the subject a participle hangs on',
      'The Sahel Front on Friday banned Daniel Okoro, calling him a racist.',
      'racist',
      'Sahel Front',
    ],
    [
      'whom a pronoun looks back to',
      'Radio Dawn ran a series. It has called the trial a power grab.',
      'power grab',
      'Radio Dawn',
    ],
    [
      'whom they looks back to',
      'Shepherds met in protest at what they called the dictatorship of the wolf.',
      'dictatorship',
      'Shepherds',
    ],
    [
      'without an adverb of time',
      'The group, which the government last year branded a death squad, left.',
      'death squad',
      'government',
    ],
    [
      'not the second object',
      'The Sahel Front, which branded Okoro a racist and the vote a power grab, left.',
      'power grab',
      'Sahel Front',
    ],
  ])('is %s', (_, text, surface, name) => expect(voice(text, surface)[1]).toBe(name));

  it('is who speaks, where a passive in their words names nobody', () => {
    const text = '“Owners are treated as terrorists,” Daniel Okoro said.';
    const content = '“Owners are treated as terrorists,”';
    const claims = [{ source: 'Daniel Okoro', cue: 'said', content }];
    expect(voice(text, 'terrorists', { claims })).toEqual(['quoted', 'Daniel Okoro']);
  });

  it('is the name in the aside of a source', () => {
    const text = 'Okoro’s party, the People’s Alternative, said the vote was a power grab.';
    const claims = [
      {
        source: 'Okoro’s party, the People’s Alternative,',
        name: 'Okoro’s party',
        cue: 'said',
        content: 'the vote was a power grab',
      },
    ];
    expect(voice(text, 'power grab', { claims })[1]).toBe('People’s Alternative');
  });
});
