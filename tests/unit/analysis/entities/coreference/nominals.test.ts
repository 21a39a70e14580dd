import { describe, expect, test } from 'vitest';
import { findEntities, findReferences } from '../../../../../src/analysis/entities/entities';
import { segment } from '../../../../../src/analysis/segment/segment';

/** [entity, phrase] of each nominal. */
const nominals = (text: string) =>
  findEntities(segment({ text })).flatMap((e) =>
    e.mentions.filter((m) => m.form === 'nominal').map((m) => [e.name, text.slice(m.start, m.end)]),
  );

describe('nominals', () => {
  test.each([
    [
      'the head of a body’s name',
      'The International Monetary Fund met. Later the Fund agreed.',
      [['International Monetary Fund', 'the Fund']],
    ],
    [
      'the only holder of a role',
      'Finance Minister Ann Lee came. The minister said so.',
      [['Ann Lee', 'The minister']],
    ],
    [
      'told by whose',
      'Kenyan President Ann Lee met Ugandan President Tom Reed. The Kenyan president smiled.',
      [['Ann Lee', 'The Kenyan president']],
    ],
    [
      'what the text calls it',
      'The Northern Front militia came. The militia lost.',
      [['Northern Front', 'The militia']],
    ],
    [
      'the company named last',
      'Acme Corp. fell. The company said so.',
      [['Acme Corp.', 'The company']],
    ],
  ])('%s', (_, text, expected) => {
    expect(nominals(text)).toEqual(expected);
  });

  test.each([
    ['another office', 'Finance Minister Ann Lee came. The prime minister laughed.'],
    ['a deputy', 'President Ann Lee came. The vice president laughed.'],
  ])('%s is nobody’s', (_, text) => {
    expect(nominals(text)).toEqual([]);
  });

  test.each([
    [
      'two holders',
      'Kenyan President Ann Lee met Ugandan President Tom Reed. The president smiled.',
    ],
    ['another one’s', 'Finance Minister Ann Lee came. The minister of defence left.'],
    ['not yet named', 'The minister came. It was Finance Minister Ann Lee.'],
    [
      'governments and courts are always about',
      'The Supreme Court met. The court of Oslo and the court left.',
    ],
    [
      'a company named since',
      'Acme Corp. fell. Then Bolt Ltd. rose, and the company said so about Zen.',
    ],
    [
      'a body named long before',
      'Acme Corp. fell.\n\nIt rained.\n\nIt snowed.\n\nThe company said so.',
    ],
    ['as the minister', 'Finance Minister Ann Lee came. He came as the minister.'],
  ])('none: %s', (_, text) => {
    expect(nominals(text).filter(([name]) => name !== 'Bolt Ltd.')).toEqual([]);
  });
});

test.each([
  [
    'Portugal’s president stayed away.',
    'The front, whose president, Ann Lee, is a poet, met. ',
    undefined,
  ],
  ['Portugal’s president wept.', 'Floods came. President Ann Lee flew in. ', 'Ann Lee'],
])('an office of a country named for the first time: %s', (text, before, name) => {
  const doc = segment({ text: before + text });
  const noun = doc.tokens.findLastIndex(({ lower }) => lower === 'president');
  const { referent } = findReferences(doc, findEntities(doc)).at(noun) ?? {};
  expect(referent?.entity === undefined ? undefined : referent.name).toBe(name);
});

test.each([
  ['Secret Letter Says Dam Is Safe', 'letter', undefined],
  ['Widow Says Dam Is Safe', 'widow', 'Ann Lee'],
])('a headline’s document is no person of the lead: %s', (headline, noun, name) => {
  const text = `${headline}\n\nThe dam is safe, Ann Lee was told in a letter.`;
  const doc = segment({ text, headline: { start: 0, end: headline.length } });
  const at = doc.tokens.findIndex(({ lower }) => lower === noun);
  const { referent } = findReferences(doc, findEntities(doc)).at(at) ?? {};
  expect(referent?.entity === undefined ? undefined : referent.name).toBe(name);
});
