/**
 * Part of `npm version patch|minor|major`: gives the unreleased heading of CHANGELOG.md the new version and today's
 * date. Stops the release where there is no such heading, so that no version goes out without its list of changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'CHANGELOG.md';
const UNRELEASED = /^## .* – not released yet$/mu;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const changes = readFileSync(FILE, 'utf8');
if (!UNRELEASED.test(changes)) {
  console.error(`${FILE} has no heading “## … – not released yet”: write down what changed.`);
  process.exitCode = 1;
} else {
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(FILE, changes.replace(UNRELEASED, `## ${version} – ${today}`));
}
