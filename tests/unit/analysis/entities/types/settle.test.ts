import { describe, expect, test } from 'vitest';
import { combine } from '../../../../../src/analysis/entities/combine';
import { segment } from '../../../../../src/analysis/segment/segment';
import type { EntityType } from '../../../../../src/model/analysis';

/** The types of the entities, where a labeller proposed these names with these types. */
function settled(text: string, ...names: [string, EntityType, confidence?: number][]): string[] {
  const spans = names.flatMap(([name, type, confidence = 0.8]) =>
    [...text.matchAll(new RegExp(`${name}(?!\\p{L})`, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      type,
      confidence,
    })),
  );
  return combine(segment({ text }), spans).map((e) => `${e.type}: ${e.name}`);
}

describe('types', () => {
  test.each([
    [
      'a noun before',
      'Then the battery maker Sellen left.',
      'Sellen',
      'person',
      'organization: Sellen',
    ],
    [
      'a noun that is somebody’s office',
      'A spokesman for the party, Sudhir Jain, left.',
      'Sudhir Jain',
      'person',
      'person: Sudhir Jain',
    ],
    [
      'a club by its last word',
      'Then Port Vale Athletic left.',
      'Port Vale Athletic',
      'place',
      'organization: Port Vale Athletic',
    ],
    [
      'a person by a son of',
      'Then Attaye ag Mohamedine left.',
      'Attaye ag Mohamedine',
      'organization',
      'person: Attaye ag Mohamedine',
    ],
    [
      'a body that bears such a name',
      'Then Tariq Bin Salem University left.',
      'Tariq Bin Salem University',
      'organization',
      'organization: Tariq Bin Salem University',
    ],
    [
      'a noun after',
      'Then Greenwave, a group based in Oslo, left.',
      'Greenwave',
      'person',
      'organization: Greenwave',
    ],
    ['a village', 'They fled to the village Amara.', 'Amara', 'organization', 'place: Amara'],
    [
      'its first word',
      'The park in Via Lorena was shut.',
      'Via Lorena',
      'person',
      'place: Via Lorena',
    ],
    [
      'its last word',
      'A shop on Grant Street burned.',
      'Grant Street',
      'organization',
      'place: Grant Street',
    ],
    [
      'a party',
      'He is a senator of the far-right Vigor.',
      'Vigor',
      'person',
      'organization: Vigor',
    ],
    ['nothing else', 'Then Sellen left.', 'Sellen', 'person', 'person: Sellen'],
    [
      'a person’s noun',
      'The owner, Ann Sellen, a company doctor, left.',
      'Ann Sellen',
      'person',
      'person: Ann Sellen',
    ],
  ] as const)('%s', (_, text, name, type, expected) => {
    expect(settled(text, [name, type])).toEqual([expected]);
  });

  test.each([
    ['PORT SELM, Larovia – Gunmen left.', 'place'],
    ['PORT SELM, Larovia (Wire) – Gunmen left.', 'place'],
    ['So the winner, Larovia – Gunmen left.', 'person'],
    ['ANN LEE, Larovia, left.', 'person'],
  ] as const)('a dateline: %s', (text, type) => {
    expect(settled(text, ['Larovia', 'person'])[0]).toContain(type);
  });

  test('a body’s first word is the body, unless a person bears it', () => {
    const text = 'Hanbit Energy rose. “No,” said Hanbit.';
    expect(settled(text, ['Hanbit Energy', 'organization'], ['Hanbit', 'person', 0.6])).toEqual([
      'organization: Hanbit Energy',
    ]);
  });

  test('a surname is the person’s, but for a town', () => {
    const spans = [
      ['Anna Mukono', 'person', 0.95],
      ['Mukono', 'place', 0.6],
    ] as [string, EntityType, number][];
    expect(settled('Anna Mukono came. Then Mukono left.', ...spans)).toEqual([
      'person: Anna Mukono',
    ]);
  });
});

describe('unlikely names', () => {
  test.each([
    ['left out where nothing tells', 'Then Sellen left.', 'person', []],
    [
      'kept where the text says what it is',
      'So Sellen, a charity, left.',
      'person',
      ['organization: Sellen'],
    ],
    ['a work that may be a body', 'So the charity Sellen left.', 'other', ['organization: Sellen']],
  ] as const)('%s', (_, text, type, expected) => {
    expect(settled(text, ['Sellen', type, 0.3])).toEqual(expected);
  });
});

describe('teams', () => {
  const game = ' The striker scored a late goal after the penalty in the league match.';

  test('a town that plays is a team; where it is a town it stays one', () => {
    const text = `Jalapa captain Ann Lee scored as Jalapa beat Tampico 3-2. They met in Jalapa.${game}`;
    const types = settled(text, ['Jalapa', 'place'], ['Tampico', 'place'], ['Ann Lee', 'person']);
    expect(types).toEqual([
      'organization: Jalapa',
      'person: Ann Lee',
      'organization: Tampico',
      'place: Jalapa',
    ]);
  });

  test('what looks like a person is a team only by a score or its players', () => {
    expect(settled(`Deportivo Vargas 3-2 Oxley.${game}`, ['Deportivo Vargas', 'person'])).toEqual([
      'organization: Deportivo Vargas',
    ]);
    expect(
      settled(
        `Ann Vargas won. Then Vargas beat Tom Reed.${game}`,
        ['Ann Vargas', 'person'],
        ['Vargas', 'person'],
        ['Tom Reed', 'person'],
      ),
    ).toEqual(['person: Ann Vargas', 'person: Tom Reed']);
  });

  test('countries stay places, and so do towns where nobody plays', () => {
    expect(settled(`Ghana beat Chile 2-1.${game}`, ['Ghana', 'place'], ['Chile', 'place'])).toEqual(
      ['place: Ghana', 'place: Chile'],
    );
    expect(settled('London won the bid. The vote was 3-2.', ['London', 'place'])).toEqual([
      'place: London',
    ]);
  });
});
