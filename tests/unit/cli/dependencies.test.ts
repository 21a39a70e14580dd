import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const [shipped = '', others = ''] = readFileSync('docs/DEPENDENCIES.md', 'utf8').split(
  '## For building and testing',
);
/** The packages that the first column of a table names. */
const named = (text: string): string[] =>
  [...text.matchAll(/^\| ([^|]+?) \|/gmu)]
    .flatMap(([, cell = '']) => cell.replaceAll(/\s*\([^)]*\)/gu, '').split(', '))
    .filter((name) => !/^(?:package|-+)$/u.test(name));

it('gives the reason for every package that ships, and for no other', () => {
  expect(named(shipped).sort()).toEqual(Object.keys(dependencies).sort());
});

it('gives the reason for every package that builds and tests, and for no other', () => {
  const own = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
  expect(named(others).sort()).toEqual([...own, '@types/*'].sort());
});
