/** The extension with a background that answers as a page's address asks (`?state=…`). */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../src/driver/find-browser';

/** Copies it into a folder; the folder. */
export function doctored(name: BrowserName, folder: string): string {
  cpSync(join('dist', name === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
  cpSync('tests/fixtures/states/background.js', join(folder, 'service-worker-loader.js'));
  return folder;
}
