import { expect, it } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/dates';
import { segment } from '../../../../src/analysis/segment/segment';
import type { Entity } from '../../../../src/model/analysis';

function person(text: string, name: string): Entity {
  const start = text.indexOf(name);
  const mention = { start, end: start + name.length, form: 'name' as const, confidence: 1 };
  return { id: 'e0', type: 'person', name, aliases: [], roles: [], mentions: [mention] };
}

it.each([
  ['Senator Sunday Okafor wept.', 'Sunday Okafor', []],
  ['Police held Friday Eze in June.', 'Friday Eze', ['June']],
  ['The bill fell on Monday Obi said.', 'Monday Obi', ['Monday']],
  ['The bill fell on Monday, Obi said.', 'Obi', ['Monday']],
])('a day that is somebody’s name is no date: %s', (text, name, expected) => {
  const found = findDates(segment({ text, published: '2024-12-01' }), [person(text, name)]);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
