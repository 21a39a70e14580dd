/** Builds the extension in a process of its own, so that nothing it says mixes with a command's output. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Throws, with what the build said, where it fails. */
export function buildExtension(mode: 'chrome' | 'firefox'): void {
  const vite = join(
    dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--mode', mode, '--logLevel', 'error'],
    // Vite would build another thing for a NODE_ENV that the caller's surroundings happen to hold.
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (built.status !== 0) throw new Error(`The extension could not be built.\n${built.stderr}`);
}
