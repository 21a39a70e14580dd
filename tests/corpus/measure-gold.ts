/**
 * `npm run measure:gold -- tuning|terms|held-out`: analyses this project's gold articles and scores them, a row a kind;
 * of those annotated for terms alone the row of terms.
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
    { stdio: ['inherit', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const ofTerms = /^(?:terms\b|\S+ term )/u;
  for (const line of scored.stdout.trimEnd().split('\n'))
    if (part !== 'terms' || ofTerms.test(line)) console.log(line);
  process.exitCode = scored.status ?? 1;
}
