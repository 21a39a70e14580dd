/**
 * `npm run notices`: writes THIRD-PARTY-NOTICES.md from the lockfile and the licences of the installed packages.
 * With `--check` it writes nothing and fails where the file is not what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { thirdPartyNotices } from './third-party';

const FILE = 'THIRD-PARTY-NOTICES.md';
const notices = thirdPartyNotices('.');
if (!process.argv.includes('--check')) writeFileSync(FILE, notices);
else if (readFileSync(FILE, 'utf8') !== notices) {
  console.error(`${FILE} is not up to date: run \`npm run notices\`.`);
  process.exitCode = 1;
}
