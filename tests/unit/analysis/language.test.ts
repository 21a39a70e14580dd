import { expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import { languageOf } from '../../../src/analysis/language';

const english =
  'The council voted on Monday to close the old bridge, and the mayor said that it would not be opened again before the end of the year because of the cost.';
const german =
  'Der Rat hat am Montag beschlossen, die alte Brücke zu schließen, und die Bürgermeisterin erklärte, dass sie wegen der Kosten nicht vor Jahresende wieder geöffnet werde.';

it.each([
  [english, undefined, 'en'],
  [english, 'en-GB', 'en-GB'],
  [english, 'de', 'en'],
  [german, 'de', 'de'],
  [german, 'en', 'und'],
  [german, undefined, 'und'],
  ['Too short.', undefined, 'en'],
])('%.20s… stated as %s', (text, stated, expected) => {
  expect(languageOf(text, stated)).toBe(expected);
});

it('looks for nothing in a language it does not read, and says so', () => {
  const { entities, warnings } = analyze({ text: german, language: 'de' });
  expect(entities).toEqual([]);
  expect(warnings[0]).toMatch(/^language: de/u);
});
