import { describe, expect, it } from 'vitest';
import { genderOf } from '../../../../../src/analysis/claims/sources/gender';
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

describe('sorts', () => {
  it.each([
    ['Officials said it rained.', 'unnamed', 'Officials'],
    ['People familiar with the talks said it rained.', 'unnamed', 'People'],
    ['The report said it rained.', 'document', 'report'],
    ['The foreign ministry said it rained.', 'role', 'foreign ministry'],
    ['Ortiz said it rained.', 'named', 'Ortiz'],
    ['It is believed that it rained.', 'none', ''],
    ['According to reports by two local channels, it rained.', 'unnamed', 'two local channels'],
  ])('%s: %s', (text, sort, name) => {
    expect(claimsOf(text)[0]?.source).toMatchObject({ sort, name });
  });
});

describe('gender', () => {
  it.each([
    ['Ana Ortiz', '', 'female'],
    ['Tom Diaz', '', 'male'],
    ['Ortiz', 'when Ms ', 'female'],
    ['Ortiz', '', undefined],
  ])('%s', (name, before, gender) => {
    expect(genderOf(name, before)).toBe(gender);
  });
});
