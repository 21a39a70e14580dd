import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../../../src/analysis/entities/entities';
import { segment } from '../../../../../src/analysis/segment/segment';

const rolesOf = (text: string, name: string) =>
  findEntities(segment({ text }))
    .find((e) => e.name === name)
    ?.roles.map((r) => [text.slice(r.start, r.end), r.title, r.of]);

describe('roles', () => {
  test.each([
    [
      'Iranian Foreign Minister Abbas Araghchi came.',
      'Abbas Araghchi',
      ['Iranian Foreign Minister', 'Foreign Minister', 'Iranian'],
    ],
    [
      'He met US Secretary of State Anna Berg.',
      'Anna Berg',
      ['US Secretary of State', 'Secretary of State', 'US'],
    ],
    [
      'The report cites former mayor Lena Holm.',
      'Lena Holm',
      ['former mayor', 'former mayor', undefined],
    ],
    [
      'Maria Silva, the fund’s chief economist, agreed.',
      'Maria Silva',
      ['the fund’s chief economist', 'chief economist', undefined],
    ],
    [
      'Tom Reed, chair of the Harbour Workers’ Union, said so.',
      'Tom Reed',
      ['chair of the Harbour Workers’ Union', 'chair', 'Harbour Workers’ Union'],
    ],
    [
      'His brother-in-law, Olof Lind, resigned.',
      'Olof Lind',
      ['His brother-in-law', 'brother-in-law', undefined],
    ],
    [
      'Her chief of staff, Olof Lind, resigned.',
      'Olof Lind',
      ['Her chief of staff', 'chief of staff', undefined],
    ],
    [
      'Det. Chief Insp. Olof Lind resigned.',
      'Olof Lind',
      ['Det. Chief Insp.', 'Det. Chief Insp.', undefined],
    ],
    [
      'The prime minister, Olof Lind, resigned.',
      'Olof Lind',
      ['The prime minister', 'prime minister', undefined],
    ],
  ])('%s', (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });

  test.each([
    ['Maria Silva, speaking in Oslo, agreed.', 'Maria Silva'],
    ['On Monday, Maria Silva agreed.', 'Maria Silva'],
    ['Mr. Tom Reed came.', 'Tom Reed'],
  ])('none: %s', (text, name) => {
    expect(rolesOf(text, name)).toEqual([]);
  });
});

describe('roles of many kinds', () => {
  test.each([
    ['letters', 'So Ann Lee QC told jurors.', 'Ann Lee', 'QC'],
    ['a rank', 'So state Sen. Wade Holt said.', 'Wade Holt', 'state Sen.'],
    ['kin, with whose', 'Police met his brother Tom Reed.', 'Tom Reed', 'his brother'],
    [
      'a noun first in its clause',
      'In Porirua, solo mother Ann Lee is tired.',
      'Ann Lee',
      'solo mother',
    ],
    ['one of many', 'He met Ann Lee, one of the organisers.', 'Ann Lee', 'one of the organisers'],
    ['after an age', 'He met Ann Lee, 45, a farmer from Kent.', 'Ann Lee', 'a farmer from Kent'],
    [
      'a trade by its ending',
      'He met Ann Lee, an entomologist at Kew.',
      'Ann Lee',
      'an entomologist at Kew',
    ],
    [
      'two in one',
      'He met Ann Lee, president and CEO of Acme Corp., there.',
      'Ann Lee',
      'president and CEO of Acme Corp.',
    ],
    [
      'a role in a role',
      'He met Ann Lee, the chief military spokesman, there.',
      'Ann Lee',
      'the chief military spokesman',
    ],
    [
      'an owner before',
      'So Tuvalu’s environment minister, Ann Lee, said.',
      'Ann Lee',
      'Tuvalu’s environment minister',
    ],
    ['whose', 'It met the bank, whose envoy, Ann Lee, left.', 'Ann Lee', 'whose envoy'],
    [
      'with a complement',
      'Its vice-president for human resources, Ann Lee, left.',
      'Ann Lee',
      'Its vice-president for human resources',
    ],
    [
      'inside another phrase',
      'He saw the list of the prime minister, Ann Lee, on Monday.',
      'Ann Lee',
      'the prime minister',
    ],
  ])('%s', (_, text, name, role) => {
    expect(rolesOf(text, name)?.map(([surface]) => surface)).toContain(role);
  });
});

describe('what a body is called', () => {
  test.each([
    [
      'The minister told newspaper Haaretz it was over.',
      'Haaretz',
      ['newspaper', 'newspaper', undefined],
    ],
    [
      'Her lawyer told newspaper Le Monde it was over.',
      'Le Monde',
      ['newspaper', 'newspaper', undefined],
    ],
    [
      'He told the state news agency Larpress on Friday.',
      'Larpress',
      ['the state news agency', 'state news agency', undefined],
    ],
    [
      'He wrote in the banned newspaper Haaretz.',
      'Haaretz',
      ['the banned newspaper', 'banned newspaper', undefined],
    ],
  ])('%s', (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });
});
