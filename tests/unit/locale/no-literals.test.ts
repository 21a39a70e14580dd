/** No string that a reader sees stands in the code: a coarse look that finds what is forgotten, not what is hidden. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SEEN = [
  'popup',
  'panel',
  'content',
  'view',
  'highlight',
  'card',
  'options',
  'welcome',
  'kept',
  'background',
];
/** The product's name is the same in every language. */
const NAME = 'Newsloupe';

const files = SEEN.filter((folder) => existsSync(`src/${folder}`)).flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).map(
    (name) => `src/${folder}/${name}`,
  ),
);
const code = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(?<=^|\s)\/\/.*$/gmu, '')
    // English for the command line and for programs: views translate the code of a failure.

    .replace(/\b(?:fail|drop|Error)\((?:'[^']*'|`[^`]*`|\s|,|[\w.]+)*\)/gu, '');

/** Two or more words in a row, the first a word of prose; class names and selectors have none in such a form. */
const PROSE = /(['"`])[^'"`\n]*?\b[A-Z]?[a-z]+[,.…]? [a-z]+[^'"`\n]*\1/gu;
const NOT_PROSE =
  /(?:class|rel|d|viewBox)=(?:\{\w+ \?)?$|(?:querySelector(?:All)?|closest|matches)\($/u;

function literals(file: string): string[] {
  const text = code(file);
  const found = [...text.matchAll(PROSE)]
    .filter(({ index }) => !NOT_PROSE.test(text.slice(Math.max(0, index - 24), index).trimEnd()))
    .map(([literal]) => literal)
    // Selectors and snippets of style sheets.
    .filter((literal) => !/[{}()#]|--|=>|^.[a-z]+(?:, [a-z]+)+.$/u.test(literal));
  const between = file.endsWith('.tsx')
    ? [...text.matchAll(/>\s*([^<>{}=;()&|]*[a-z]{2,}[^<>{}=;()&|]*)\s*<\//gu)].map(
        ([, words = '']) => words.trim(),
      )
    : [];
  return [...found, ...between].filter((words) => words !== NAME);
}

describe('no words for the reader', () => {
  it.each(files.filter((file) => /\.tsx?$/u.test(file)))('stand in %s', (file) => {
    expect(literals(file)).toEqual([]);
  });
  it.each(files.filter((file) => file.endsWith('.html')))('stand in %s', (file) => {
    const body = readFileSync(file, 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>/gu, '');
    const words = body
      .replace(/<!--[\s\S]*?-->|<[^>]*>/gu, '\n')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /\p{L}/u.test(line) && line !== NAME);
    expect(words).toEqual([]);
    expect(body).not.toMatch(/\b(?:title|alt|aria-label|placeholder)="/u);
  });
});
