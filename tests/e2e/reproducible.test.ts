/** The package is the same wherever it is built: another checkout gives the same files under the same names. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyCheckout } from './elsewhere';
import { runNode } from './script';

let elsewhere = '';

beforeAll(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'newsloupe-elsewhere-'));
  copyCheckout(elsewhere);
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();

it.each(['chrome', 'firefox'])(
  'builds the same files for %s in another folder',
  async (browser) => {
    const vite = resolve('node_modules/vite/bin/vite.js');
    const built = await runNode([vite, 'build', '--mode', browser, '--logLevel', 'error'], {
      cwd: elsewhere,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    expect(built.status, built.stderr).toBe(0);
    const here = join('dist', browser);
    const there = join(elsewhere, here);
    expect(filesOf(there)).toEqual(filesOf(here));
    for (const file of filesOf(here))
      expect(readFileSync(there + file).equals(readFileSync(here + file)), file).toBe(true);
  },
);
