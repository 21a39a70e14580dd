/** Whom a source means: by role, by where they come from, by age, by what stands beside the name. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../../src/model/analysis';
import { claimsOf, entity } from '../read-claims';

/** The name of the last claim's source. */
const lastSaid = (text: string, entities: readonly Entity[], headline = false) =>
  claimsOf(text, entities, headline).at(-1)?.source;

const withRole = (found: Entity, title: string, of?: string): Entity => ({
  ...found,
  roles: [{ start: 0, end: 1, title, ...(of && { of }) }],
});

describe('a name that is no known entity', () => {
  it('is not the place it is from', () => {
    const text = 'Noordzee, the Lund engineers who built it, said it was safe.';
    expect(lastSaid(text, [entity(text, 'e1', 'place', ['Lund'])])?.entity).toBeUndefined();
  });
});

describe('a role and its owner', () => {
  const text =
    'Orbit Bank chief executive Dana Pryce spoke. So did Ann Roe of Muswell Mines. The chief executive of Muswell Mines said profits fell.';
  const bodies = [
    entity(text, 'o1', 'organization', ['Orbit Bank']),
    entity(text, 'o2', 'organization', ['Muswell Mines']),
  ];
  const pryce = entity(text, 'p1', 'person', ['Dana Pryce']);
  const roe = entity(text, 'p2', 'person', ['Ann Roe']);

  it('are one person where the article says who', () => {
    const holders = [
      withRole(pryce, 'chief executive', 'Orbit Bank'),
      withRole(roe, 'chief executive', 'Muswell Mines'),
    ];
    expect(lastSaid(text, [...bodies, ...holders])?.name).toBe('Ann Roe');
  });

  it('are nobody known where only another body’s is named', () => {
    const holders = [withRole(pryce, 'chief executive', 'Orbit Bank'), roe];
    expect(lastSaid(text, [...bodies, ...holders])).toMatchObject({
      name: 'chief executive',
      sort: 'role',
    });
  });
});

it('who speaks for somebody is not that person', () => {
  const text = 'Mayor Ruth Lee left. A spokesman for the mayor said she was ill.';
  const lee = entity(text, 'p1', 'person', ['Ruth Lee', 'the mayor'], 'Mayor');
  const mentions = lee.mentions.map((m) =>
    text.slice(m.start, m.end) === 'the mayor' ? { ...m, form: 'nominal' as const } : m,
  );
  expect(lastSaid(text, [{ ...lee, mentions }])?.name).toBe('spokesman for the mayor');
});

describe('somebody taken up', () => {
  it.each([
    ['Sven Holm won the race. The Swede said he was lucky.', 'Sven Holm', 'Swede'],
    ['Sven Holm won the race. The Swedish said he was lucky.', 'Swedish', 'Swedish'],
  ])('by where they come from: %s', (text, expected, native) => {
    const entities = [
      entity(text, 'p1', 'person', ['Sven Holm']),
      entity(text, 'g1', 'group', [native]),
    ];
    expect(lastSaid(text, entities)?.name).toBe(expected);
  });

  it.each([
    ['The elder Ochoa said no.', 'Luis Ochoa Sr.'],
    ['The younger Ochoa said no.', 'Luis Ochoa Jr.'],
  ])('by age: %s', (end, expected) => {
    const text = `Luis Ochoa Sr. and Luis Ochoa Jr. run the library. ${end}`;
    const entities = ['Luis Ochoa Sr.', 'Luis Ochoa Jr.'].map((name, i) => ({
      ...entity(text, `p${i}`, 'person', ['Luis Ochoa']),
      name,
    }));
    expect(lastSaid(text, entities)?.name).toBe(expected);
  });

  it.each([
    ['Residents of Hull met. They said it was loud.', 'Residents of Hull'],
    ['The villagers fled after what they called a raid.', 'villagers'],
  ])('by *they*, a group that acts: %s', (text, expected) => {
    expect(lastSaid(text, [])?.name).toBe(expected);
  });

  it('a name that nothing else tells of, by “the airline”', () => {
    const text = 'Oslo-based Altair said it would appeal. The airline said it would pay.';
    expect(claimsOf(text).map(({ source }) => source.name)).toEqual(['Altair', 'Altair']);
  });

  it('a broadcaster, by another word for it', () => {
    const text = 'State television said it was over. The broadcaster said no more.';
    expect(lastSaid(text, [])?.name).toBe('State television');
  });
});

describe('bodies by a bare noun', () => {
  const text =
    'Kestrel will cut jobs.\n\nTalks with Finch failed; Finch and Kestrel met.\n\nThe company said it was sorry.';
  const [kestrel, finch] = ['Kestrel', 'Finch'].map((name) =>
    entity(text, name, 'organization', [name]),
  );

  it('are the one the article opens with, where several are near', () => {
    expect(lastSaid(text, [kestrel as Entity, finch as Entity])?.name).toBe('Kestrel');
  });

  it('are nobody where it opens with both', () => {
    const both = `Finch and ${text}`;
    const entities = ['Kestrel', 'Finch'].map((name) => entity(both, name, 'organization', [name]));
    expect(lastSaid(both, entities)).toMatchObject({ name: 'company', sort: 'role' });
  });

  it('of police are police', () => {
    const found = 'Insp Dunn, of Marlow Police, spoke. The force said three men were held.';
    const police = entity(found, 'p', 'organization', ['Marlow Police']);
    expect(lastSaid(found, [police])?.name).toBe('Marlow Police');
  });
});

describe('names beside their nouns', () => {
  it.each([
    ['The British newspaper The Dispatch said it was over.', 'Dispatch'],
    ['A page called Back Hull said the vote was lost.', 'Back Hull'],
    ['A nurse at the clinic, who gave her name only as Fatou, said it rained.', 'Fatou'],
  ])('%s', (text, name) => {
    const type = name === 'Fatou' ? 'person' : 'organization';
    expect(lastSaid(text, [entity(text, 'e1', type, [name])])?.entity).toBe('e1');
  });
});

describe('nouns with a capital only for their place', () => {
  it.each(['Troops', 'Gunmen', 'Villagers'])('are no names: %s', (noun) => {
    expect(lastSaid(`${noun} said the town was calm.`, [])?.sort).toBe('unnamed');
  });
});

describe('offices', () => {
  it('in a headline, by a word for who leads', () => {
    const text = 'Coal chief: strike is over\nOrbit Mines director Jo Marsh spoke.';
    const marsh = withRole(entity(text, 'p1', 'person', ['Jo Marsh']), 'director', 'Orbit Mines');
    expect(claimsOf(text, [marsh], true)[0]?.source.name).toBe('Jo Marsh');
  });

  const lead = 'Norway’s foreign minister said on Friday that the talks had failed.';
  it('in the lead are whoever is quoted next, brought in there', () => {
    const text = `${lead}\n\n“We are done,” Kari Moe told reporters.`;
    const moe = entity(text, 'p1', 'person', ['Kari Moe']);
    expect(claimsOf(text, [moe])[0]?.source).toMatchObject({ name: 'Kari Moe', entity: 'p1' });
  });

  it('in the lead stay offices where the next speaker holds another', () => {
    const text = `${lead}\n\n“We are done,” union leader Kari Moe told reporters.`;
    const moe = entity(text, 'p1', 'person', ['Kari Moe'], 'union leader');
    expect(claimsOf(text, [moe])[0]?.source.name).toBe('Norway’s foreign minister');
  });
});

it.each([
  ['The guild’s Hill House MP, Jo Park, said no.', 'Jo Park'],
  ['Jo Park MP said no.', 'Jo Park'],
])('letters behind a name are none behind an owned office: %s', (text, name) => {
  const known = [
    entity(text, 'e1', 'organization', ['Hill House']),
    entity(text, 'e2', 'person', ['Jo Park']),
  ];
  expect(
    lastSaid(
      text,
      known.filter(({ mentions }) => mentions.length > 0),
    )?.name,
  ).toBe(name);
});

it('“those” keep what says who they are', () => {
  expect(lastSaid('Those at the mill said no.', [])?.name).toBe('Those at the mill');
});
