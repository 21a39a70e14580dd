import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../../src/analysis/entities/entities';
import { segment } from '../../../../src/analysis/segment/segment';

const find = (text: string) => findEntities(segment({ text }));
/** "type: name (aliases)" of each entity. */
const shown = (text: string) =>
  find(text).map(
    (e) => `${e.type}: ${e.name}${e.aliases.length ? ` (${e.aliases.join(', ')})` : ''}`,
  );

describe('entities', () => {
  test('are numbered by first mention, with offsets of every mention', () => {
    const text = 'Maria Silva lives in Lisbon. Silva likes Lisbon.';
    const entities = find(text);
    expect(entities.map((e) => e.id)).toEqual(['e1', 'e2']);
    expect(entities[0]?.mentions.map((m) => text.slice(m.start, m.end))).toEqual([
      'Maria Silva',
      'Silva',
    ]);
    expect(entities[1]?.mentions.map((m) => m.start)).toEqual([21, 41]);
  });

  test.each([
    ['The US-backed fighters left.', ['place: United States (US)']],
    [
      'Protests by anti-Orsini Telegram channels grew.',
      ['person: Orsini', 'organization: Telegram'],
    ],
    ['The Syrian government spoke.', ['group: Syrian']],
    ['The Ministry of Defence spoke.', ['organization: Ministry of Defence']],
    ['He joined Hayat Tahrir-al-Sham last year.', ['organization: Hayat Tahrir-al-Sham']],
    ['They met in Türkiye.', ['place: Türkiye (Turkey)']],
    [
      'Talks between the U.S. and the UK failed.',
      ['place: United States (U.S.)', 'place: United Kingdom (UK)'],
    ],
    ['Yesterday they left. Insurgents came.', []],
    ['Joe Biden’s plan failed.', ['person: Joe Biden']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('linking', () => {
  test.each([
    [
      'a full name and its initials',
      'The Harbour Workers Union (HWU) met. The HWU agreed.',
      ['organization: Harbour Workers Union (HWU)'],
    ],
    [
      'initials without brackets',
      'The International Monetary Fund met in Oslo. The IMF agreed.',
      ['organization: International Monetary Fund (IMF)', 'place: Oslo'],
    ],
    [
      'a former name',
      'The Northern Relief Fund was known as Polar Aid Group. Polar Aid Group was small.',
      ['organization: Northern Relief Fund (Polar Aid Group)'],
    ],
    [
      'diacritics, articles and middle initials',
      'Joseph R. Núñez came. Joe Nunez left. Bashar al-Assad met Assad.',
      ['person: Joseph R. Núñez (Joe Nunez)', 'person: Bashar al-Assad (Assad)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('a surname two persons share ties to neither', () => {
    const entities = find('Anna Keller met Peter Keller. Later Keller left.');
    expect(entities.map((e) => e.name)).toEqual(['Anna Keller', 'Peter Keller', 'Keller']);
  });
});
