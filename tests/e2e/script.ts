import { execFile } from 'node:child_process';

/** Characters that it may print. */
const MOST = 2 ** 26;

interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs Node with a program, as its own process.
 * @example const { status } = await runNode(['--import', 'tsx', 'src/cli/pages.ts', folder]);
 */
export const runNode = (
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      [...args],
      { ...options, maxBuffer: MOST },
      (_, stdout, stderr) => done({ status: child.exitCode ?? 1, stdout, stderr }),
    );
  });
