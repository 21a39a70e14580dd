/** Another extension, to be installed beside ours. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../src/driver/find-browser';

/** A folder with it. Firefox grants content scripts their sites at once in version 2 only, Chromium knows only 3. */
export function stranger(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsloupe-stranger-'));
  cpSync('tests/fixtures/stranger', folder, { recursive: true });
  const manifest = {
    manifest_version: name === 'chromium' ? 3 : 2,
    name: 'Stranger',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['stranger.js'] }],
    ...(name === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'stranger@newsloupe.example' } },
    }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
