import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../../../src/analysis/entities/entities';
import { segment } from '../../../../../src/analysis/segment/segment';

const rolesOf = (text: string, name: string) =>
  findEntities(segment({ text }))
    .find((e) => e.name === name)
    ?.roles.map((r) => text.slice(r.start, r.end));

describe('roles that a clause states', () => {
  test.each([
    [
      'So Helen Marsh, who heads the Audit Commission, agreed.',
      'Helen Marsh',
      'who heads the Audit Commission',
    ],
    [
      'So Helen Marsh, 51, who is leading the inquiry, agreed.',
      'Helen Marsh',
      'who is leading the inquiry',
    ],
    ['Helen Marsh was appointed finance minister in May.', 'Helen Marsh', 'finance minister'],
    ['Helen Marsh has served as a judge since 2012.', 'Helen Marsh', 'a judge'],
    ['Helen Marsh became prime minister in 2019.', 'Helen Marsh', 'prime minister'],
    ['As finance minister, Helen Marsh cut taxes.', 'Helen Marsh', 'finance minister'],
    ['The board elected Helen Marsh chairwoman.', 'Helen Marsh', 'chairwoman'],
    ['Helen Marsh (president) opened the meeting.', 'Helen Marsh', 'president'],
    [
      'Helen Marsh is the director of the Cocoa Board.',
      'Helen Marsh',
      'the director of the Cocoa Board',
    ],
    [
      'It was Helen Marsh, of the Brook Institute, he said.',
      'Helen Marsh',
      'of the Brook Institute',
    ],
  ])('%s', (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });

  test.each([
    ['Helen Marsh, who leads the race, agreed.', 'Helen Marsh'],
    ['Helen Marsh, who runs every day, agreed.', 'Helen Marsh'],
    ['Helen Marsh was named in court on Monday.', 'Helen Marsh'],
    ['Helen Marsh is tall.', 'Helen Marsh'],
    ['Helen Marsh became a woman of few words.', 'Helen Marsh'],
    ['As she left, Helen Marsh met the mayor.', 'Helen Marsh'],
  ])('none: %s', (text, name) => {
    expect(rolesOf(text, name)).toEqual([]);
  });
});

describe('appositions', () => {
  test.each([
    ['Helen Marsh, a barista, agreed.', 'Helen Marsh', ['a barista']],
    [
      'Helen Marsh, an apple packer from Kent, agreed.',
      'Helen Marsh',
      ['an apple packer from Kent'],
    ],
    [
      'Helen Marsh, the woman accused of arson, agreed.',
      'Helen Marsh',
      ['the woman accused of arson'],
    ],
    ['Helen Marsh, a Democrat, agreed.', 'Helen Marsh', ['a Democrat']],
    ['Helen Marsh, the ambassador to Chad, agreed.', 'Helen Marsh', ['the ambassador to Chad']],
    [
      'The group’s founder and chief executive, Helen Marsh, agreed.',
      'Helen Marsh',
      ['The group’s founder and chief executive'],
    ],
    ['It was Dr. Helen Marsh.', 'Helen Marsh', ['Dr.']],
    ['It was Mrs. Helen Marsh.', 'Helen Marsh', []],
    ['In a letter to Helen Marsh, the mayor said no.', 'Helen Marsh', []],
    ['They met Helen Marsh, a day after the vote.', 'Helen Marsh', []],
    ['They freed Helen Marsh, a move that angered Rome.', 'Helen Marsh', []],
  ])('%s', (text, name, roles) => {
    expect(rolesOf(text, name)).toEqual(roles);
  });
});

describe('roles of organizations', () => {
  test.each([
    ['He said the charity Shorewatch helped.', 'Shorewatch', ['the charity']],
    ['So River Watch, a group based in Oslo, agreed.', 'River Watch', ['a group based in Oslo']],
    ['Chile’s science agency, the ANID, agreed. ANID paid.', 'ANID', []],
    ['At River Watch Group, the firm said no.', 'River Watch Group', []],
  ])('%s', (text, name, roles) => {
    expect(rolesOf(text, name)).toEqual(roles);
  });
});
