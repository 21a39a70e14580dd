/**
 * `npm run -s bench`: the timings of bench/timings.ts, on code bundled as the extension's is. Run from sources through a
 * loader, the engine alone would pay for the loader's additions to each function; the libraries beside it come bundled.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';

const OUT = '.cache/bench';

await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'src/cli/bench/timings.ts', outDir: OUT, minify: true, target: 'node20' },
});
const run = spawnSync(process.execPath, [join(OUT, 'timings.js')], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
