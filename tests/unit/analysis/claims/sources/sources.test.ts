import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../../src/model/analysis';
import { claimsOf, entity } from '../read-claims';

const sources = (text: string, entities: readonly Entity[], headline = false) =>
  claimsOf(text, entities, headline).map(({ source }) => source.name);

describe('names', () => {
  it('gives surnames and acronyms the full name of their entity', () => {
    const text =
      'Ana Ortiz runs the Port Union (PU). Ortiz said it rained. The PU said it did not.';
    const people = [
      entity(text, 'a', 'person', ['Ana Ortiz', 'Ortiz']),
      entity(text, 'p', 'organization', ['Port Union', 'PU']),
    ];
    expect(sources(text, people)).toEqual(['Ana Ortiz', 'Port Union']);
  });

  it('finds the name behind a title, in an apposition, and before "news agency"', () => {
    const text =
      'Bank chief Ana Ortiz said it rained. The owner, Jo Lee, said it did not. Norway’s state-run NORA news agency said that it rained.';
    const known = [
      entity(text, 'a', 'person', ['Ana Ortiz']),
      entity(text, 'j', 'person', ['Jo Lee']),
      entity(text, 'n', 'organization', ['NORA']),
      entity(text, 'c', 'place', ['Norway']),
    ];
    expect(claimsOf(text, known).map((c) => c.source.name)).toEqual([
      'Ana Ortiz',
      'Jo Lee',
      'NORA',
    ]);
  });

  it('takes the whose of a source for nobody: a spokesman is not his minister', () => {
    const text = 'A spokesman for Ana Ortiz said it rained. Jo Lee’s lawyer said it did not.';
    const known = [
      entity(text, 'a', 'person', ['Ana Ortiz']),
      entity(text, 'j', 'person', ['Jo Lee']),
    ];
    const claims = claimsOf(text, known);
    expect(claims.map((c) => c.source.entity)).toEqual([undefined, undefined]);
    expect(claims.map((c) => c.source.name)).toEqual([
      'spokesman for Ana Ortiz',
      'Jo Lee’s lawyer',
    ]);
  });

  it('keeps two names apart from either', () => {
    const text = 'Oslo and Bern said the talks would go on.';
    const known = [entity(text, 'o', 'place', ['Oslo']), entity(text, 'b', 'place', ['Bern'])];
    expect(claimsOf(text, known)[0]?.source).toMatchObject({ name: 'Oslo and Bern' });
    expect(claimsOf(text, known)[0]?.source.entity).toBeUndefined();
  });
});

describe('pronouns', () => {
  const text =
    'Ana Ortiz said it rained. “It is cold,” she added. Tom Diaz left the room. He said he was tired.';
  const known = [
    entity(text, 'a', 'person', ['Ana Ortiz']),
    entity(text, 't', 'person', ['Tom Diaz']),
  ];

  it('follow the last speaker, or a nearer subject that fits', () => {
    expect(sources(text, known)).toEqual(['Ana Ortiz', 'Ana Ortiz', 'Tom Diaz']);
  });

  it('stay unresolved where nobody fits', () => {
    expect(claimsOf('He said it rained.')[0]?.source).toMatchObject({
      name: 'He',
      sort: 'unnamed',
    });
  });

  it('do not cross gender where titles or first names tell it', () => {
    const mixed = 'Ana Ortiz said it rained. The man beside her was glad. “So am I,” he said.';
    expect(sources(mixed, [entity(mixed, 'a', 'person', ['Ana Ortiz'])]).at(-1)).not.toBe(
      'Ana Ortiz',
    );
  });

  it('take up neither the author nor a thing for a person', () => {
    expect(sources('“We left,” I said. He said it was late.', []).at(-1)).toBe('He');
    expect(sources('The skirt suggests it is cold. She said it was late.', []).at(-1)).toBe('She');
    expect(sources('The pilot said it was cold. She said it was late.', []).at(-1)).toBe('pilot');
  });

  it('*who* stands for the noun before it', () => {
    const relative = 'They met Ana Ortiz, who said it rained.';
    expect(sources(relative, [entity(relative, 'a', 'person', ['Ana Ortiz'])])).toContain(
      'Ana Ortiz',
    );
  });
});

describe('roles', () => {
  it('resolves "the minister" where one person is said to be minister', () => {
    const text = 'Energy Minister Ana Ortiz came. The minister said it rained.';
    expect(sources(text, [entity(text, 'a', 'person', ['Ana Ortiz'], 'Energy Minister')])).toEqual([
      'Ana Ortiz',
    ]);
  });

  it('leaves it where two are', () => {
    const text =
      'Energy Minister Ana Ortiz met Health Minister Jo Lee. The minister said it rained.';
    const known = [
      entity(text, 'a', 'person', ['Ana Ortiz'], 'Energy Minister'),
      entity(text, 'j', 'person', ['Jo Lee'], 'Health Minister'),
    ];
    expect(claimsOf(text, known).at(-1)?.source.entity).toBeUndefined();
  });

  it('resolves a headline’s role to who holds it further on', () => {
    const text = 'Dam is safe, says minister\n\nEnergy Minister Ana Ortiz came to the dam.';
    expect(
      sources(text, [entity(text, 'a', 'person', ['Ana Ortiz'], 'Energy Minister')], true)[0],
    ).toBe('Ana Ortiz');
  });

  it('never takes a company for a ministry', () => {
    const text = 'Dale Motors grew. The ministry said it rained.';
    const [claim] = claimsOf(text, [entity(text, 'd', 'organization', ['Dale Motors'])]);
    expect(claim?.source).toMatchObject({ name: 'ministry', sort: 'role' });
  });
});

describe('somebody brought in before', () => {
  const said = (text: string, known: readonly Entity[]) => sources(text, known).at(-1);

  it.each([
    [
      'the company its sentence opens with',
      'Dale Motors has left its rival Hull Cars, the Dutch group said.',
      'Dale Motors',
    ],
    [
      'the company of the sentence before',
      'Many people work for Dale Motors. The company said it would grow.',
      'Dale Motors',
    ],
    [
      'the company that opens the sentence before',
      'Dale Motors bought Hull Cars. The company said it would grow.',
      'Dale Motors',
    ],
    [
      'a group in an apposition',
      'They read a study by Dale Motors, a group based in Oslo, which claimed that the dam leaks.',
      'Dale Motors',
    ],
  ])('%s', (_, text, name) => {
    const known = ['Dale Motors', 'Hull Cars']
      .filter((company) => text.includes(company))
      .map((company) => entity(text, company, 'organization', [company]));
    expect(said(text, known)).toBe(name);
  });

  it('no company of another paragraph where several were named', () => {
    const text = 'Dale Motors met Hull Cars.\n\nIt rained.\n\nThe group said it would grow.';
    const known = ['Dale Motors', 'Hull Cars'].map((c) => entity(text, c, 'organization', [c]));
    expect(said(text, known)).toBe('group');
  });

  it('a person by what describes them, but nobody by an office', () => {
    const text = 'Ana Ortiz sat by the mill.\n\n“It is cold,” the former teacher said.';
    expect(said(text, [entity(text, 'a', 'person', ['Ana Ortiz'])])).toBe('Ana Ortiz');
    const office = text.replace('former teacher', 'judge');
    expect(said(office, [entity(office, 'a', 'person', ['Ana Ortiz'])])).toBe('judge');
  });

  it('no person or place beside which somebody else is set', () => {
    const text = 'In a message sent over Chatter, a man from Oslo claimed that the dam leaks.';
    expect(said(text, [entity(text, 'c', 'organization', ['Chatter'])])).toBe('man from Oslo');
  });

  it('the name that closes a relative clause', () => {
    const text = 'A trader who gave only his first name, Omar, said it rained.';
    expect(said(text, [entity(text, 'o', 'person', ['Omar'])])).toBe('Omar');
  });

  it('the subject whose name stands between commas', () => {
    const text =
      'Jo Lee said it rained.\n\nThe minister, Ana Ortiz, flew in. “It is cold,” she said.';
    const known = [
      entity(text, 'j', 'person', ['Jo Lee']),
      entity(text, 'a', 'person', ['Ana Ortiz']),
    ];
    expect(said(text, known)).toBe('Ana Ortiz');
  });

  it('never a body for *she*, but for *it*', () => {
    const text = 'Ana Ortiz left. The opposition said it was late. Work, she said, would go on.';
    expect(said(text, [entity(text, 'a', 'person', ['Ana Ortiz'])])).toBe('Ana Ortiz');
    expect(said('The junta said it was late. Two died, it said.', [])).toBe('junta');
  });

  it('a judge by *justice*', () => {
    const text = 'Justice Ana Ortiz came. The judge said it rained.';
    expect(said(text, [entity(text, 'a', 'person', ['Ana Ortiz'], 'Justice')])).toBe('Ana Ortiz');
  });

  it('a spokesman by his noun', () => {
    const text = 'A spokesman for the port said it was shut. The spokesman said it would open.';
    expect(said(text, [])).toBe('spokesman for the port');
  });

  it('the one with just that title before every other', () => {
    const text =
      'Council boss denies it\n\nCouncil leader Ana Ortiz met Jo Lee, the boss. It rained.';
    const known = [
      entity(text, 'a', 'person', ['Ana Ortiz'], 'Council leader'),
      entity(text, 'j', 'person', ['Jo Lee'], 'boss'),
    ];
    expect(sources(text, known, true)[0]).toBe('Ana Ortiz');
  });
});

describe('names of unresolved sources', () => {
  it.each([
    ['A person close to the bank said it rained.', 'person close to the bank'],
    ['The average of 11 estimates shows that prices fell.', 'average of 11 estimates'],
    ['Mr Ortiz’s lawyer said it rained.', 'Ortiz’s lawyer'],
  ])('%s', (text, name) => {
    const known = text.includes('Ortiz') ? [entity(text, 'o', 'person', ['Ortiz'])] : [];
    expect(sources(text, known)).toEqual([name]);
  });

  it('is no day', () => {
    const text = 'Jo Lee, who runs the mill, acknowledged Wednesday that it leaks.';
    expect(sources(text, [entity(text, 'j', 'person', ['Jo Lee'])])).toEqual(['Jo Lee']);
  });
});

describe('sorts', () => {
  it.each([
    ['Officials said it rained.', 'unnamed', 'Officials'],
    ['People familiar with the talks said it rained.', 'unnamed', 'People familiar with the talks'],
    ['The report said it rained.', 'document', 'report'],
    ['The foreign ministry said it rained.', 'role', 'foreign ministry'],
    ['Ortiz said it rained.', 'named', 'Ortiz'],
    ['It is believed that it rained.', 'none', ''],
    ['According to reports by two local channels, it rained.', 'unnamed', 'two local channels'],
  ])('%s: %s', (text, sort, name) => {
    expect(claimsOf(text)[0]?.source).toMatchObject({ sort, name });
  });
});

it('an entry of a list of names is no turn of a transcript', () => {
  const text = 'CEO: Ana Ortiz\n\nCFO: Tom Diaz\n\nLEE: We left early.';
  const known = ['Ana Ortiz', 'Tom Diaz'].map((name) => entity(text, name, 'person', [name]));
  expect(sources(text, known)).toEqual(['LEE']);
});
