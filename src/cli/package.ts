/**
 * `npm run package`: the zips for the three stores and the source zip that AMO's reviewers build from, in
 * `dist/packages`, with their sizes and SHA-256 sums. Two runs from the same commit give the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive, filesUnder } from './archive';
import { buildExtension } from './build';

const FOLDER = join('dist', 'packages');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What git tracks: neither local leftovers nor installed packages get into the source zip. */
function trackedFiles(): string[] {
  const listed = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  if (listed.status !== 0)
    throw new Error('The source zip is made from what git tracks: run this in a clone.');
  return listed.stdout.split('\0').filter(Boolean);
}

function save(name: string, zip: Uint8Array): void {
  const file = join(FOLDER, `newsloupe-${version}-${name}.zip`);
  writeFileSync(file, zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  console.log(`${sum}  ${(zip.length / 2 ** 20).toFixed(2)} MB  ${file}`);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
buildExtension('chrome');
buildExtension('firefox');
const chrome = archive('dist/chrome', filesUnder('dist/chrome'));
save('chrome', chrome);
// Edge's store takes Chrome's package as it is.
save('edge', chrome);
save('firefox', archive('dist/firefox', filesUnder('dist/firefox')));
save('source', archive('.', trackedFiles()));
