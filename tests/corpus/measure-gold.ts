/**
 * `npm run measure:gold -- tuning|held-out`: analyses this project's gold articles and scores them, a row a kind.
 * `held-out` is for reporting only: no rule is made, and nothing tuned, by looking at it. VERBOSE=1 lists every miss.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildGold, GOLD_PARTS } from './gold';
import { EVAL, isMeasurable } from './scorer';

const part = GOLD_PARTS.find((name) => name === process.argv[2]);
if (!part) {
  console.error(`Say which part: npm run measure:gold -- ${GOLD_PARTS.join(', or ')}`);
  process.exitCode = 2;
} else if (!isMeasurable) {
  console.error('The scorer is not part of this repository; nothing was measured.');
} else {
  const scored = spawnSync(
    process.execPath,
    [join(EVAL, 'evaluate.mjs'), 'articles', ...buildGold(part)],
    { stdio: 'inherit' },
  );
  process.exitCode = scored.status ?? 1;
}
