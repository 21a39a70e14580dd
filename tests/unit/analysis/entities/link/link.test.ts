import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../../../src/analysis/entities/entities';
import { matchesInitials } from '../../../../../src/analysis/entities/link/initials';
import { segment } from '../../../../../src/analysis/segment/segment';

/** "name (alias, alias)" of each entity but groups. */
const linked = (text: string) =>
  findEntities(segment({ text }))
    .filter((e) => e.type !== 'group')
    .map((e) => (e.aliases.length ? `${e.name} (${e.aliases.join(', ')})` : e.name));

describe('initials', () => {
  test.each([
    ['IMF', 'international monetary fund', true],
    ['BoE', 'bank of england', true],
    ['MSF', 'medecins sans frontieres', true],
    ['ICE', 'u.s. immigration and customs enforcement', true],
    ['HTS', 'hayat tahrir al sham', true],
    ['WHO', 'world trade organization', false],
    ['A', 'acme', false],
  ])('%s for %s: %s', (short, long, fits) => {
    expect(matchesInitials(short, long.split(' '))).toBe(fits);
  });
});

describe('double surnames', () => {
  test.each([
    [
      'Ann Marsh-Keller wept. Mr Keller left. Marsh-Keller stayed.',
      ['Ann Marsh-Keller (Marsh-Keller)', 'Keller'],
    ],
    ['Ahmad Al-Keller wept. Keller left.', ['Ahmad Al-Keller (Keller)']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('bodies', () => {
  test.each([
    [
      'brackets tie both ways',
      'The HWU (Harbour Workers Union) met. The Polar Aid Fund (PAF) left. PAF agreed.',
      ['Harbour Workers Union (HWU)', 'Polar Aid Fund (PAF)'],
    ],
    [
      'formerly',
      'The Free Bloc, formerly the Northern Bloc, met. The Northern Bloc lost.',
      ['Free Bloc (Northern Bloc)'],
    ],
    [
      'formerly, in brackets',
      'Islamic State (IS, formerly ISIS) lost.',
      ['Islamic State (IS, ISIS)'],
    ],
    [
      'was known as',
      'The Northern Bloc was known as the Polar Party.',
      ['Northern Bloc (Polar Party)'],
    ],
    [
      'changed its name',
      'The Northern Bloc changed its name to the Free Bloc.',
      ['Free Bloc (Northern Bloc)'],
    ],
    [
      'legal forms and small words',
      'Acme Holdings Inc. fell. Acme Holdings rose.',
      ['Acme Holdings Inc. (Acme Holdings)'],
    ],
    [
      'a short form',
      'The Deloria Consulting Group fell. The Deloria report said so.',
      ['Deloria Consulting Group (Deloria)'],
    ],
    [
      'a city in brackets ties nothing',
      'The Harbour Workers Union (Oslo) met.',
      ['Harbour Workers Union', 'Oslo'],
    ],
    [
      'two bodies with one set of initials',
      'The Polar Aid Fund and the Port Authority Forum met. PAF agreed.',
      ['Polar Aid Fund', 'Port Authority Forum', 'PAF'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('countries', () => {
  test.each([
    [
      'U.S. and US are one, by their name',
      'The U.S. left. The US came.',
      ['United States (U.S., US)'],
    ],
    [
      'states go by their name',
      'He came from Helena, Mont., by car.',
      ['Helena', 'Montana (Mont.)'],
    ],
    ['America stays as written', 'He likes America.', ['America (United States)']],
    ['Türkiye keeps its spelling', 'He left Türkiye. He likes Turkey.', ['Türkiye (Turkey)']],
    ['Britain and UK', 'Britain left. The UK stayed.', ['United Kingdom (Britain, UK)']],
    [
      'a city that opens a longer name is not it',
      'They left London for London Bridge.',
      ['London', 'London Bridge'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('persons', () => {
  test.each([
    ['surname', 'Maria Silva came. Silva left.', ['Maria Silva (Silva)']],
    ['surname before the full name', 'Silva came. Maria Silva left.', ['Maria Silva (Silva)']],
    [
      'a surname that is a word',
      'He saw Anna Park there. Park said no. Park keepers left.',
      ['Anna Park (Park)'],
    ],
    ['given name', 'Maria Silva came. Maria left.', ['Maria Silva (Maria)']],
    ['family name first', 'Xi Jinping came. Xi said so.', ['Xi Jinping (Xi)']],
    [
      'al- comes and goes',
      'Bashar al-Assad came. Assad left. Bashar Assad slept.',
      ['Bashar al-Assad (Assad, Bashar Assad)'],
    ],
    [
      'nickname and initial',
      'Joseph R. Stone came. Joe Stone left.',
      ['Joseph R. Stone (Joe Stone)'],
    ],
    [
      'a second name left out',
      'Juan Carlos Ruiz came. Carlos Ruiz left.',
      ['Juan Carlos Ruiz', 'Carlos Ruiz'],
    ],
    [
      'two of one surname',
      'Anna Keller met Peter Keller. Later Keller left.',
      ['Anna Keller', 'Peter Keller', 'Keller'],
    ],
    [
      'the second not yet in the story',
      'Anna Keller came. Keller sat. Peter Keller left.',
      ['Anna Keller (Keller)', 'Peter Keller'],
    ],
    [
      'told by the form of address',
      'Anna Keller met Peter Keller. Mrs Keller left.',
      ['Anna Keller (Keller)', 'Peter Keller'],
    ],
    [
      'told by the office',
      'Minister Anna Keller met Peter Keller. Minister Keller left.',
      ['Anna Keller (Keller)', 'Peter Keller'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('namings', () => {
  test.each([
    ['The Northern Bloc is now called the Free Bloc.', ['Free Bloc (Northern Bloc)']],
    ['The Northern Bloc was renamed the Free Bloc.', ['Free Bloc (Northern Bloc)']],
    ['The Free Bloc, formerly called the Northern Bloc, met.', ['Free Bloc (Northern Bloc)']],
    ['The Free Bloc formerly called the Northern Bloc met.', ['Free Bloc (Northern Bloc)']],
    ['The Free Bloc, then called the Northern Bloc, met.', ['Free Bloc (Northern Bloc)']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test.each([
    'Donald Trump called Nancy Pelosi a liar.',
    'Donald Trump previously called Nancy Pelosi a liar.',
    'Donald Trump, who called Nancy Pelosi on Monday, left.',
    'Hamas called Israel a terrorist state.',
    'The Free Bloc has called the Northern Bloc a threat.',
    'The Free Bloc renamed the Northern Bloc a threat.',
    'The Free Bloc, which named the Northern Bloc, left.',
  ])('no naming: %s', (text) => {
    expect(linked(text)).toHaveLength(2);
    expect(linked(text).join()).not.toContain('(');
  });
});

describe('a title before a given name', () => {
  test.each([
    ['Sir Rupert Dacombe resigned on Friday. Sir Rupert said so.', ['Rupert Dacombe (Rupert)']],
    ['President Tao Ren spoke in Oslo. President Tao said so.', ['Tao Ren (Tao)', 'Oslo']],
    ['President Tao Ren spoke in Oslo. A trader, Tao, 41, left.', ['Tao Ren', 'Oslo', 'Tao']],
    ['President Tao Ren spoke in Oslo. Judge Tao said so.', ['Tao Ren', 'Oslo', 'Tao']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('headlines and capitals', () => {
  test('take the body’s names', () => {
    const text =
      'Osman Flees As Rebels Storm Garowe\n\nAbdi Osman lived in Garowe. OSMAN LOVED GAROWE TOO.';
    const entities = findEntities(segment({ text, headline: { start: 0, end: 34 } }));
    expect(
      entities.map((e) => [e.name, e.aliases, e.mentions.map((m) => text.slice(m.start, m.end))]),
    ).toEqual([
      ['Abdi Osman', ['Osman'], ['Osman', 'Abdi Osman', 'OSMAN']],
      ['Garowe', [], ['Garowe', 'Garowe', 'GAROWE']],
    ]);
  });
});
