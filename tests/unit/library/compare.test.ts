import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/library/compare/compare';
import { alike } from '../../../src/library/compare/likeness';
import { matchEntities } from '../../../src/library/compare/match-entities';
import { labelsInWords, tables, tableToMarkdown } from '../../../src/library/compare/views';
import { ENGLISH } from '../../../src/locale/english';
import { article, COURIER, POST, RADIO } from './compared';

const compared = compare([COURIER, POST, RADIO], ENGLISH);

describe('a comparison', () => {
  it('tells who is quoted in one article only, and where they are named all the same', () => {
    const alone = compared.voices.filter((voice) => voice.in.length === 1);
    expect(alone).toMatchObject([{ name: 'Omar Haddad', in: [{ article: 0 }], namedIn: [1] }]);
    expect(compared.voices[0]).toMatchObject({
      name: 'Ana Ruiz',
      in: [{ article: 0 }, { article: 1 }],
    });
  });
  it('takes no wish for a quotation', () => {
    expect(compared.voices.map(({ name }) => name)).not.toContain('Mia Holt');
  });
  it('tells how the same target is called, by whom, and where it has no label', () => {
    expect(compared.targets).toMatchObject([
      {
        name: 'Sea League',
        labels: [
          { article: 0, words: 'Rebels', voice: 'outlet', speaker: '' },
          { article: 1, words: 'Freedom fighters', voice: 'quoted', speaker: 'Ruiz' },
        ],
        unlabelledIn: [2],
      },
    ]);
  });
  it('finds dates and figures of one thing that differ', () => {
    expect(
      compared.differences.map(({ kind, about, a, b }) => [kind, about, a.value, b.value]).sort(),
    ).toEqual([
      ['date', '', '2026-03-13', '2026-03-12'],
      ['figure', 'boat', '40', '14'],
    ]);
  });
  it('finds the statements that stand in one article only', () => {
    const alone = compared.statements.filter((statement) => statement.alike.length === 0);
    expect(alone.map(({ quote }) => quote)).toEqual(['that the tax was too high']);
  });
  it('puts the dates of all in one order', () => {
    expect(compared.chronology.map(({ value, in: where }) => [value, where[0]?.article])).toEqual([
      ['2026-03-12', 1],
      ['2026-03-13', 0],
    ]);
  });
  it('is the same whichever way round, but for the numbers', () => {
    const turned = compare([RADIO, POST, COURIER], ENGLISH);
    expect(turned.differences).toHaveLength(compared.differences.length);
    expect(turned.targets[0]?.labels).toHaveLength(2);
    expect(turned.names.map(({ name }) => name).sort()).toEqual(
      compared.names.map(({ name }) => name).sort(),
    );
  });
  it.each([[[]], [[RADIO]]])('of fewer than two articles finds nothing in common', (articles) => {
    const { names, differences, targets } = compare(articles, ENGLISH);
    expect([names, differences, targets]).toEqual([[], [], []]);
  });
});

describe('figures and dates that do not differ', () => {
  const sentence = (words: string) =>
    `Flood waters reached ${words} houses in the valley of Norrin`;
  const pair = (a: readonly [string, object], b: readonly [string, object]) =>
    compare(
      [a, b].map(([words, value], n) =>
        article(`Outlet ${n}`, sentence(words), { figures: [[words, 'houses', value]] }),
      ),
      ENGLISH,
    ).differences.length;
  it.each([
    ['are the same', ['300', { value: 300 }], ['300', { value: 300 }], 0],
    [
      'lie in the other’s range',
      ['300', { value: 300 }],
      ['200 to 400', { low: 200, high: 400 }],
      0,
    ],
    [
      'are about the same',
      ['about 300', { value: 300, approximate: true }],
      ['310', { value: 310 }],
      0,
    ],
    ['have no number', ['dozens of', {}], ['310', { value: 310 }], 0],
    ['(these do)', ['300', { value: 300 }], ['500', { value: 500 }], 1],
  ] as const)('%s', (_, a, b, found) => {
    expect(pair(a, b)).toBe(found);
  });
  it('speak of other things', () => {
    const there = article('B', 'A fire burned 20 boats on the coast of Larn', {
      figures: [['20', 'boats', { value: 20 }]],
    });
    expect(compare([COURIER, there], ENGLISH).differences).toEqual([]);
  });
  it('are more or less exact', () => {
    const a = article('A', 'The bridge of Norrin fell in 2019', { dates: [['2019', '2019']] });
    const b = article('B', 'The bridge of Norrin fell in May 2019', {
      dates: [['May 2019', '2019-05']],
    });
    expect(compare([a, b], ENGLISH).differences).toEqual([]);
  });
});

describe('the same name', () => {
  const one = (...names: [string, ...string[]][]) =>
    article('X', names.map(([name]) => name).join('. '), {
      names: names.map(([name, ...aliases]) => ['person', name, ...aliases] as const),
    });
  it.each([
    ['in full', one(['Ana Ruiz']), one(['Ana Ruiz']), true],
    ['with accents or without', one(['Ana Ruíz']), one(['Ana Ruiz']), true],
    ['by surname', one(['Ana Ruiz']), one(['Ruiz']), true],
    ['by an initial', one(['A. Ruiz']), one(['Ana Ruiz']), true],
    ['not with another given name', one(['Ana Ruiz']), one(['Bo Ruiz']), false],
    ['not where two could be meant', one(['Ana Ruiz'], ['Bo Ruiz']), one(['Ruiz']), false],
  ])('%s', (_, a, b, same) => {
    const { shared } = matchEntities([a, b]);
    expect(shared.some(({ in: where }) => where[0] && where[1])).toBe(same);
  });
  it('is not that of a place and a person', () => {
    const place = article('Y', 'Lincoln', { names: [['place', 'Lincoln']] });
    expect(matchEntities([one(['Lincoln']), place]).shared).toHaveLength(2);
  });
});

it('stretches are alike by rare words, not by common ones', () => {
  const found = alike(
    [
      { article: 0, text: 'The minister said on Monday that it would be' },
      { article: 1, text: 'The minister said on Monday that they would have' },
      { article: 0, text: 'Dredging of the northern harbour basin' },
      { article: 1, text: 'They will dredge the northern basin of the harbour' },
    ],
    0.5,
  );
  expect(found.map(({ a, b }) => [a, b])).toEqual([[2, 3]]);
});

describe('a comparison to copy', () => {
  it('has a table for each question that has an answer', () => {
    expect(tables(compared, ENGLISH).map(({ title }) => title)).toEqual([
      'Who is quoted',
      'How it is called',
      'Dates and figures that differ',
      'Claims found in one article only',
      'In time order',
    ]);
    const [quoted] = tables(compared, ENGLISH);
    expect(quoted && tableToMarkdown(quoted)).toContain(
      '| Omar Haddad | 1 claim, only here | named, not quoted |  |',
    );
  });
  it('writes large numbers as the language of the interface does', () => {
    const differences = compared.differences
      .filter(({ kind }) => kind === 'figure')
      .map((one) => ({ ...one, a: { ...one.a, value: '494000–546000' } }));
    const made = tables({ ...compared, differences }, ENGLISH);
    expect(made.find(({ of }) => of === 'differ')?.rows[0]?.[1]).toContain('494,000–546,000');
  });
  it('tells two articles of one outlet apart', () => {
    expect(tables(compare([COURIER, COURIER], ENGLISH), ENGLISH)[0]?.header).toEqual([
      'Speaker',
      'Vell Courier 1',
      'Vell Courier 2',
    ]);
  });
  it('says in words what the picture shows', () => {
    expect(labelsInWords(compared, ENGLISH)).toEqual([
      'Vell Courier on Sea League: “Rebels” (the article).',
      'Island Post on Sea League: “Freedom fighters” (quoted: Ruiz).',
      'Radio Vell names Sea League without a label.',
    ]);
  });
});

it('takes the same few words for the same claim', () => {
  const so = (outlet: string) =>
    article(outlet, 'Ana Ruiz said so. Omar Haddad left.', {
      names: [['person', 'Ana Ruiz']],
      claims: [['Ana Ruiz', 'so']],
    });
  const { statements } = compare([so('Vell Courier'), so('Island Post')], ENGLISH);
  expect(statements.map(({ alike }) => alike)).toEqual([[1], [0]]);
});
it('puts a week where its Monday stands', () => {
  const dated = article(
    'Vell Courier',
    'On 18 March and in the week before, and in 480 BC and 500 BC.',
    {
      dates: [
        ['18 March', '2026-03-18'],
        ['the week before', '2026-W11'],
        ['480 BC', 'BC0480'],
        ['500 BC', 'BC0500'],
      ],
    },
  );
  expect(compare([dated, RADIO], ENGLISH).chronology.map(({ value }) => value)).toEqual([
    'BC0500',
    'BC0480',
    '2026-W11',
    '2026-03-18',
  ]);
});
