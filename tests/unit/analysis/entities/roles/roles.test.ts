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
