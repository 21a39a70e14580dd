import { describe, expect, test } from 'vitest';
import { introducedBodies } from '../../../../../src/analysis/entities/propose/introduced';
import { segment } from '../../../../../src/analysis/segment/segment';

const introduced = (text: string): string[] => {
  const doc = segment({ text });
  return doc.sentences
    .flatMap(({ from, to }) => introducedBodies(doc, from, to))
    .map(({ start, end }) => text.slice(start, end));
};

describe('bodies that an apposition introduces', () => {
  test.each([
    ['what they are for', 'Then Artists for Justice, a collective, left.', 'Artists for Justice'],
    ['first in its sentence', 'Stand Tall, a housing group, left.', 'Stand Tall'],
    ['with a small word of its own', 'It angered Kick Out, a campaign, which left.', 'Kick Out'],
    ['two words joined', 'Truth and Order, the nationalist party, won.', 'Truth and Order'],
    ['what they are against', 'Mothers Against Guns, a lobby group, left.', 'Mothers Against Guns'],
    ['after its article', 'The Right to Water, a charity, left.', 'Right to Water'],
  ])('%s', (_, text, name) => {
    expect(introduced(text)).toEqual([name]);
  });

  test.each([
    ['one word', 'Shelter, a charity, left.'],
    ['a person', 'Grace Green, a party leader, left.'],
    ['a person before another body', 'Then Dawn Green, a charity, left.'],
    ['a longer name', 'Then Orlen Justice, a charity, left.'],
    ['an office', 'Then President Green, a party, left.'],
    ['a thing', 'Then Long Nights, a novel, came out.'],
    ['a list', 'They like Safe Schools, a quiet life, and tea.'],
  ])('not %s', (_, text) => {
    expect(introduced(text)).toEqual([]);
  });
});
