/** Speakers taken up by other words: a calling, an aside behind the noun, a pronoun. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../../src/model/analysis';
import { claimsOf, entity } from '../read-claims';

const lastSaid = (text: string, entities: readonly Entity[], headline = false) =>
  claimsOf(text, entities, headline).at(-1)?.source;

const person = (text: string, name: string, title?: string): Entity =>
  entity(text, name, 'person', [name], title);

describe('by what they are', () => {
  it('the one of that kind, though another was named last', () => {
    const text =
      'Prosecutor Ida Vale told jurors that Bo Hart was cruel. The barrister said no more.';
    const known = [person(text, 'Ida Vale', 'Prosecutor'), person(text, 'Bo Hart')];
    expect(lastSaid(text, known)?.name).toBe('Ida Vale');
  });

  it('nobody of another kind', () => {
    const text = 'Manager Bo Hart left early. The striker said it was late.';
    expect(lastSaid(text, [person(text, 'Bo Hart', 'Manager')])?.name).toBe('striker');
  });

  it('never the person in whose story a lawyer stands', () => {
    const text = 'Bo Hart admitted theft. The prosecutor said he had a hammer.';
    expect(lastSaid(text, [person(text, 'Bo Hart')])?.name).toBe('prosecutor');
  });

  it.each([
    ['The striker, who had been dropped, said it was late.', 'Bo Hart'],
    ['The striker who lives next door said it was late.', 'striker'],
    ['The striker of another club said it was late.', 'striker'],
  ])('an aside is no bar, what tells apart is: %s', (end, name) => {
    const text = `Bo Hart scored twice. ${end}`;
    expect(lastSaid(text, [person(text, 'Bo Hart')])?.name).toBe(name);
  });

  it('whoever spoke last, by a second description', () => {
    const text =
      'Bo Hart scored twice.\n\nThe striker said it was luck.\n\n“I was cold,” the 31-year-old said.';
    expect(lastSaid(text, [person(text, 'Bo Hart')])?.name).toBe('Bo Hart');
  });
});

describe('by an office', () => {
  it('an aside is no bar', () => {
    const text = 'Energy Minister Ana Ortiz came. The minister, a former pilot, said it rained.';
    expect(lastSaid(text, [person(text, 'Ana Ortiz', 'Energy Minister')])?.name).toBe('Ana Ortiz');
  });

  it('a president of nothing in particular before a bank’s', () => {
    const text =
      'President Ana Ortiz met Bo Hart, president of Dale Bank. The president said it rained.';
    const hart = person(text, 'Bo Hart');
    const roles = [{ start: 0, end: 1, title: 'president', of: 'Dale Bank' }];
    expect(lastSaid(text, [person(text, 'Ana Ortiz', 'President'), { ...hart, roles }])?.name).toBe(
      'Ana Ortiz',
    );
  });

  it('a prime minister is not a minister', () => {
    const text = 'Energy Minister Ana Ortiz came. The prime minister said it rained.';
    const [source] = claimsOf(text, [person(text, 'Ana Ortiz', 'Energy Minister')]).map(
      (c) => c.source,
    );
    expect(source?.entity).toBeUndefined();
  });

  it('of the lead, in the headline and later on', () => {
    const text =
      'Minister: dam is safe\nKenya’s energy minister said on Friday that the dam was safe.\n\n“It stands,” Bo Hart told reporters.\n\nIt rained.\n\nThe minister said it would hold.';
    const names = claimsOf(text, [person(text, 'Bo Hart')], true).map(({ source }) => source.name);
    expect(names).toEqual(['Bo Hart', 'Bo Hart', 'Bo Hart', 'Bo Hart']);
  });
});

describe('by a pronoun', () => {
  it('not whom the speaker speaks of', () => {
    const text = 'Ana Ortiz said that Eva Lind had left. “It is cold,” she added.';
    expect(lastSaid(text, [person(text, 'Ana Ortiz'), person(text, 'Eva Lind')])?.name).toBe(
      'Ana Ortiz',
    );
  });

  it('*they*, a couple', () => {
    const text = 'The couple plan to move. They said it was late.';
    expect(lastSaid(text, [])?.name).toBe('couple');
  });

  it('the only one it can mean, however far back, and nobody where two may be', () => {
    const text = `Ana Ortiz came.\n\n${'It rained.\n\n'.repeat(6)}She said it was late.`;
    expect(lastSaid(text, [person(text, 'Ana Ortiz')])?.name).toBe('Ana Ortiz');
    const two = text.replace('Ana Ortiz', 'Ana Ortiz met Eva Lind and');
    expect(lastSaid(two, [person(two, 'Ana Ortiz'), person(two, 'Eva Lind')])?.name).toBe('She');
  });
});

describe('by a name behind other words', () => {
  it.each([
    ['The CEO and president Bo Hart said it rained.', 'Bo Hart'],
    ['Oslo’s ambassador to Ghana Bo Hart said it rained.', 'Bo Hart'],
    ['A spokesman for president Bo Hart said it rained.', 'spokesman for president Bo Hart'],
    ['One of them, retired teacher Bo Hart, said it rained.', 'Bo Hart'],
    ['Mr Hart’s claim that it rained was false.', 'Hart'],
  ])('%s', (text, name) => {
    const names = text.includes('Mr Hart') ? ['Hart'] : ['Bo Hart'];
    const known = [entity(text, 'h', 'person', names), entity(text, 'g', 'place', ['Ghana'])];
    expect(claimsOf(text, known)[0]?.source.name).toBe(name);
  });

  it('a body of a body is not that body', () => {
    const text = 'The United Nations refugee agency said it rained. The agency said it was cold.';
    const known = [entity(text, 'u', 'organization', ['United Nations'])];
    expect(claimsOf(text, known).map(({ source }) => source.entity)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('by what nobody else has', () => {
  it.each([
    ['Lola Vance, 34, claims her father was ill.', 'Lola Vance'],
    ['Her half-sister Lola Vance denies it.', 'Lola Vance'],
  ])('%s', (text, name) => {
    expect(lastSaid(text, [person(text, 'Lola Vance')])?.name).toBe(name);
  });
});

describe('a place before a colon', () => {
  const kenya = (text: string) => entity(text, 'k', 'place', ['Kenya']);
  it.each([
    ['Kenya: pupils are freed', 0],
    ['Kenya: ‘We will not pay for them’', 1],
  ])('heads a topic unless it is quoted: %s', (headline, count) => {
    const text = `${headline}\n\nIt rained.`;
    expect(claimsOf(text, [kenya(text)], true)).toHaveLength(count);
  });
});
