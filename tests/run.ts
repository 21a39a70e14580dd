/**
 * `npm test`: everything. Looks for both browsers, installs Debian's packages where it can, builds the extension, runs
 * the unit, corpus and end-to-end tests, and says plainly what was skipped. `--ci` fails when a browser was missing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { type BrowserName, findBrowser } from '../src/driver/find-browser';

const PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};
const ci = process.argv.includes('--ci');

function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return done.status === 0;
}

/** Both packages, side by side; false where one could not be built. */
async function build(): Promise<boolean> {
  const built = ['chrome', 'firefox'].map(
    (mode) =>
      new Promise<boolean>((done) => {
        const args = ['vite', 'build', '--mode', mode, '--logLevel', 'warn'];
        spawn('npx', args, { stdio: 'inherit' }).once('exit', (status) => done(status === 0));
      }),
  );
  return (await Promise.all(built)).every(Boolean);
}

/** The browsers that are still missing after Debian's packages were tried. */
function ensureBrowsers(): BrowserName[] {
  const names: BrowserName[] = ['chromium', 'firefox'];
  const missing = names.filter((name) => !findBrowser(name));
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (missing.length && canInstall) {
    const packages = missing.map((name) => PACKAGES[name]);
    console.log(`Installing ${packages.join(' and ')} …`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['-qq', 'update'], quiet);
    run('apt-get', ['-qq', '-y', 'install', '--no-install-recommends', ...packages], quiet);
  }
  return names.filter((name) => !findBrowser(name));
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs some of vitest's projects, and reads what it counted. */
function runProjects(
  name: string,
  projects: readonly string[],
  env: Record<string, string> = {},
): Counts {
  const file = `.cache/tests-${name}.json`;
  mkdirSync('.cache', { recursive: true });
  const selected = projects.flatMap((project) => ['--project', project]);
  const fine = run(
    'npx',
    [
      'vitest',
      'run',
      ...selected,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Record<string, number>;
  const failed = numFailedTests ?? 0;
  return {
    passed: numPassedTests ?? 0,
    failed: fine ? failed : Math.max(1, failed),
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

const missing = ensureBrowsers();
if (!(await build())) process.exit(1);
const counts = [
  runProjects('units', ['unit', 'corpus']),
  runProjects('e2e', ['e2e', 'e2e-timed'], { NEWSLOUPE_MISSING: missing.join(',') }),
];
const sum = (key: keyof Counts) => counts.reduce((n, count) => n + count[key], 0);

if (!existsSync('../shared'))
  console.log('Skipped: the measurements on corpora, which are not part of this repository.');
for (const name of missing)
  console.log(
    `Skipped: every test in ${name}, which was not found (set ${name === 'chromium' ? 'CHROME_BIN' : 'FIREFOX_BIN'}, or install it).`,
  );
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
if (sum('failed') || (ci && missing.length)) process.exit(1);
