/** Whom pronouns and phrases without a name take up, sure or not. */
import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../../../src/analysis/entities/entities';
import { segment } from '../../../../../src/analysis/segment/segment';
import type { Entity } from '../../../../../src/model/analysis';
import { growth } from '../../../growth';
import { entity } from '../../claims/read-claims';

const NAMES: readonly (readonly [string, Entity['type'], string?])[] = [
  ['Ana Ortiz', 'person'],
  ['Bruno Lind', 'person'],
  ['Carla Roe', 'person'],
  ['Dale Motors', 'organization'],
  ['Harbour Watch', 'organization'],
  ['Heath Front', 'organization'],
  ['Norland', 'place'],
];

/** Whom the last of a word, or of a phrase's last word, means in a text. */
function meant(text: string, phrase: string, roles: Readonly<Record<string, string>> = {}) {
  const known = NAMES.filter(([name]) => text.includes(name)).map(([name, type]) =>
    entity(text, name, type, [name, name.split(' ').at(-1) as string], roles[name]),
  );
  const doc = segment({ text });
  const end = text.lastIndexOf(phrase) + phrase.length;
  const token = doc.tokens.findIndex((t) => t.end === end);
  return findReferences(doc, known).at(token)?.referent.name;
}

describe('a pronoun means', () => {
  it.each([
    ['the subject before the object', 'Ana Ortiz praised Carla Roe. She left.', 'She', 'Ana Ortiz'],
    [
      'whoever has the floor, over a relative clause',
      '“It is late,” said Bruno Lind, a baker who met Norland’s envoy in May. He laughed.',
      'He',
      'Bruno Lind',
    ],
    [
      'a subject behind where it is',
      'Bruno Lind praised the plan. He smiled.\n\nAcross the river Ana Ortiz has closed her shop. She left.',
      'She',
      'Ana Ortiz',
    ],
    ['not its own subject', 'Bruno Lind met a baker. The baker pushed him.', 'him', 'Bruno Lind'],
    [
      'nobody whom a relative clause stands behind',
      'Bruno Lind met a monk, whom he dislikes.',
      'he',
      'Bruno Lind',
    ],
    [
      'who reports, not what is reported',
      'Ana Ortiz spoke. What Carla Roe had done, she said, was wrong.',
      'she',
      'Ana Ortiz',
    ],
    [
      'somebody else in a speaker’s own words',
      'Bruno Lind fired a clerk. Ana Ortiz looked on. “He is lazy,” Lind said.',
      'He',
      'clerk',
    ],
    ['somebody without a name', 'A miner met reporters. He left.', 'He', 'miner'],
    [
      'a body without a name',
      'A rebel group left, in what it called a truce.',
      'it',
      'rebel group',
    ],
    ['people', 'Shepherds met over what they called a raid.', 'they', 'Shepherds'],
    ['the body it is of', 'Harbour Watch met. Its chair left.', 'Its', 'Harbour Watch'],
  ])('%s', (_, text, word, name) => {
    expect(meant(text, word)).toBe(name);
  });

  it('no man where it is *she*', () => {
    expect(meant('Bruno Lind came. She left.', 'She')).toBeUndefined();
  });
});

describe('a definite phrase means', () => {
  it.each([
    ['whom a description fits', 'Ana Ortiz won. The athlete wept.', 'athlete', 'Ana Ortiz'],
    ['an age', 'Ana Ortiz won. The 20-year-old wept.', 'old', 'Ana Ortiz'],
    ['the name in its aside', 'The athlete in question, Ana Ortiz, wept.', 'athlete', 'Ana Ortiz'],
    ['the name it explains', 'Harbour Watch, a left-wing group, met.', 'group', 'Harbour Watch'],
    [
      'the only body that may be called so',
      'Harbour Watch met. Bruno Lind praised the organisation.',
      'organisation',
      'Harbour Watch',
    ],
    ['somebody brought in before', 'A rebel group left. The group won.', 'group', 'rebel group'],
  ])('%s', (_, text, word, name) => {
    expect(meant(text, word)).toBe(name);
  });

  it('the holder of an office, and nobody else', () => {
    const text = 'Ana Ortiz, the minister, met Bruno Lind. The hardline minister left.';
    expect(meant(text, 'minister', { 'Ana Ortiz': 'minister' })).toBe('Ana Ortiz');
    expect(meant('Bruno Lind left. The judge stayed.', 'judge')).toBe('judge');
  });

  it('the party somebody is of', () => {
    const text = 'Bruno Lind, leader of the Heath Front, left. His party stayed.';
    const known = [
      {
        ...entity(text, 'l', 'person', ['Bruno Lind']),
        roles: [{ start: 12, end: 18, title: 'leader', of: 'Heath Front' }],
      },
      entity(text, 'h', 'organization', ['Heath Front']),
    ];
    const doc = segment({ text });
    const token = doc.tokens.findIndex(({ lower }) => lower === 'party');
    expect(findReferences(doc, known).at(token)?.referent.name).toBe('Heath Front');
  });

  it('no client but the one whose lawyer speaks, and no lawyer', () => {
    const text =
      'Prosecutor Carla Roe said Bruno Lind lied. Ana Ortiz argued that her client was ill.';
    expect(meant(text, 'client', { 'Carla Roe': 'Prosecutor' })).toBe('Bruno Lind');
  });
});

it('costs no more a word in a long text', () => {
  const sentence =
    'Minister Ana Ortiz met the minister. She said the group left, and its chair wept. ';
  const ratio = growth(8, (part) => {
    const text = sentence.repeat(800 * part);
    const known = [entity(text, 'a', 'person', ['Ana Ortiz'], 'Minister')];
    findReferences(segment({ text }), known);
  });
  expect(ratio).toBeLessThan(3);
});
