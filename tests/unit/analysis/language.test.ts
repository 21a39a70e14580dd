import { expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze';
import { languageOf } from '../../../src/analysis/language';

const english =
  'The council voted on Monday to close the old bridge, and the mayor said that it would not be opened again before the end of the year because of the cost.';
const german =
  'Der Rat hat am Montag beschlossen, die alte Brücke zu schließen, und die Bürgermeisterin erklärte, dass sie wegen der Kosten nicht vor Jahresende wieder geöffnet werde.';

const terse =
  'Militants killed four soldiers near Gao on Monday, officials said. Army spokesman Moussa Diarra condemned terrorists responsible. President Assimi Goita promised revenge. Three civilians died.';

it.each([
  [english, undefined, 'en'],
  [english, 'en-GB', 'en-GB'],
  [english, 'de', 'en'],
  [german, 'de', 'de'],
  [german, 'en', 'und'],
  [german, undefined, 'und'],
  ['Too short.', undefined, 'en'],
  [terse, 'en', 'en'],
  [terse, undefined, 'en'],
  [english, 'en_GB', 'en-GB'],
  [english, 'no tag at all', 'en'],
  ['Der Rat hat die Brücke geschlossen.', undefined, 'und'],
  ['Der Rat hat die Brücke geschlossen.', 'de', 'de'],
  ['Der Rat hat die Brücke geschlossen.', 'en', 'und'],
  ['أغلق المجلس الجسر القديم.', undefined, 'und'],
  ['市议会关闭了旧桥。', 'zh', 'zh'],
  ['市议会关闭了旧桥。', 'en', 'und'],
  ['Maria de la Cruz won in Los Angeles and left.', undefined, 'en'],
  ['Xi Jinping (习近平) spoke in Oslo.', undefined, 'en'],
  ['', undefined, 'en'],
  ['12 : 4', undefined, 'en'],
])('%.20s… stated as %s', (text, stated, expected) => {
  expect(languageOf(text, stated)).toBe(expected);
});

it('looks for nothing in a language it does not read, and says so', () => {
  const { entities, warnings } = analyze({ text: german, language: 'de' });
  expect(entities).toEqual([]);
  expect(warnings[0]).toMatch(/^language: de/u);
});
