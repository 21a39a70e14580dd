/**
 * `npm run measure:gold -- tuning|held-out`: analyses this project's gold articles and scores them, a row a kind.
 * `held-out` is for reporting only: no rule is made, and nothing tuned, by looking at it. VERBOSE=1 lists every miss.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EVAL = '../shared/eval';

/** Turns the compact gold of one part into gold with offsets, and returns the files. */
export function buildGold(part: string): string[] {
  const from = join('tests/corpus/gold', part);
  const to = join('.cache/gold', part);
  mkdirSync(to, { recursive: true });
  return readdirSync(from)
    .filter((name) => name.endsWith('.src.json'))
    .sort()
    .map((name) => {
      const built = spawnSync(process.execPath, [join(EVAL, 'build-gold.mjs'), join(from, name)], {
        encoding: 'utf8',
      });
      if (built.status !== 0) throw new Error(`${name}: ${built.stderr}`);
      const file = join(to, name.replace('.src.', '.gold.'));
      writeFileSync(file, built.stdout);
      return file;
    });
}

const part = process.argv[2];
if (part !== 'tuning' && part !== 'held-out') {
  console.error('Say which part: npm run measure:gold -- tuning, or held-out');
  process.exitCode = 2;
} else if (!existsSync(EVAL)) {
  console.error('The scorer is not part of this repository; nothing was measured.');
} else {
  const files = buildGold(part);
  const scored = spawnSync(process.execPath, [join(EVAL, 'evaluate.mjs'), 'articles', ...files], {
    stdio: 'inherit',
  });
  process.exitCode = scored.status ?? 1;
}
