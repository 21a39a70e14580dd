import { describe, expect, it } from 'vitest';
import { claimsOf, entity } from '../read-claims';

const NAMES = ['Ellen Moss', 'Moss', 'Luis Prado', 'Prado'];

/** The source of a text's last claim, where the article knows Ellen Moss and Luis Prado. */
function lastSource(text: string): string | undefined {
  const known = [
    entity(text, 'm', 'person', NAMES.slice(0, 2)),
    entity(text, 'p', 'person', NAMES.slice(2)),
  ].filter(({ mentions }) => mentions.length > 0);
  const { name, entity: id } = claimsOf(text, known).at(-1)?.source ?? {};
  return id === undefined ? name : `${name} (${id})`;
}

describe('somebody without a name who acts in the sentence before a pronoun', () => {
  it.each([
    ['Ellen Moss won. Moss’s mother watched from the stands. She said it rained.', 'Moss’s mother'],
    ['The striker, Luis Prado, is silent. His agent met the club. He said it rained.', 'agent'],
    ['Luis Prado said it was late. His brother rose. He said it rained.', 'brother'],
  ])('is who it means: %s', (text, expected) => {
    expect(lastSource(text)).toBe(expected);
  });

  it.each([
    ['their gender is another', 'Luis Prado said it was late. His wife left. He said it rained.'],
    ['they only are something', 'Luis Prado fell. His father was a miner. He said it rained.'],
    ['it is no person', 'Luis Prado rose. Prado’s voice cracked. He said it rained.'],
    ['it is a team', 'Luis Prado came late. His team won the cup. He said it rained.'],
    ['a paragraph parts them', 'Luis Prado said no. His agent wept.\nHe said it rained.'],
  ])('is not where %s', (_, text) => {
    expect(lastSource(text)).toBe('Luis Prado (p)');
  });
});
