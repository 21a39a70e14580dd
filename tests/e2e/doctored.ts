/** The extension with a background that answers as a page's address asks (`?state=…`). */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BrowserName } from '../../src/driver/find-browser';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with it, until the tests of the file are done. */
export function doctored(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsloupe-states-'));
  made.push(folder);
  cpSync(join('dist', name === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
  cpSync('tests/fixtures/states/background.js', join(folder, 'service-worker-loader.js'));
  return folder;
}
