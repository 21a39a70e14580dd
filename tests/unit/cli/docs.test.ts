/** What the documents say of commands, files, permissions and browsers is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROME_MINIMUM, FIREFOX_MINIMUM } from '../../../src/model/browsers';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('manifest.json')) as { permissions: string[] };
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'src/README.md', 'training/README.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
/** Of what the build makes nothing is there yet. */
const MADE = /^(?:dist|\.cache)\//u;

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);
  it('leads to files and folders that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)]
      .map(([, link = '']) => link)
      .filter((link) => !/^https?:/u.test(link))
      .map((link) => join(dirname(document), link));
    const named = [
      ...text.matchAll(/(?:`|→ |npx tsx )((?:docs|src|tests|training)\/[\w./-]+)(?=[`\s])/gu),
    ]
      .map(([, path = '']) => path)
      .filter((path) => !MADE.test(path));
    expect([...links, ...named].filter((path) => !existsSync(path))).toEqual([]);
  });
  it('names commands that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

it('every program and list that the steps of training name is there', () => {
  const text = read('training/README.md');
  const steps = [...text.matchAll(/^\d+\. ((?:`[\w-]+`,? ?)+):/gmu)].map(([, names = '']) => names);
  const programs = steps.flatMap((names) =>
    [...names.matchAll(/`([\w-]+)`/gu)].map(([, name = '']) => `training/${name}.ts`),
  );
  const lists = [...text.matchAll(/`(lists\/[\w.-]+)`/gu)].map(
    ([, path = '']) => `training/${path}`,
  );
  expect(programs.length).toBeGreaterThan(10);
  expect([...programs, ...lists].filter((path) => !existsSync(path))).toEqual([]);
});

it.each(['README.md', 'docs/PRIVACY.md', 'docs/store/listing.md'])(
  '%s gives the reason for each permission of the manifest, and for no other',
  (document) => {
    const [, table = ''] =
      /^## Permissions.*\n([\s\S]*?)(?=\n## |$(?![\s\S]))/mu.exec(read(document)) ?? [];
    const named = [...table.matchAll(/^\| `(\w+)`/gmu)].map(([, name = '']) => name);
    expect(named.sort()).toEqual([...manifest.permissions].sort());
  },
);

it('every folder of the source is on the map, and nothing that is none', () => {
  const [map = ''] = read('src/README.md').split('Beside `src/`');
  const first = [...map.matchAll(/^\| (`[^|]+) \|/gmu)].map(([, cell = '']) => cell).join(' ');
  const named = [...first.matchAll(/`([\w/]+)\/`/gu)].map(([, folder = '']) => folder);
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const wanted = [...folders('src'), ...folders('src/analysis').map((name) => `analysis/${name}`)];
  expect(named.sort()).toEqual(wanted.sort());
});

it('README and stores say which browsers, and the same as the extension', () => {
  const readme = read('README.md');
  expect(readme).toContain(`**Chrome** (${CHROME_MINIMUM} or newer)`);
  expect(readme).toContain(`**Firefox** (${Number.parseInt(FIREFOX_MINIMUM, 10)} or newer)`);
  const { extensionName, extensionDescription } = JSON.parse(
    read('src/_locales/en/messages.json'),
  ) as Record<string, { message: string }>;
  const listing = read('docs/store/listing.md');
  expect(listing).toContain(`\n\n${extensionName?.message}\n\n`);
  expect(listing).toContain(`\n\n${extensionDescription?.message}\n\n`);
});
