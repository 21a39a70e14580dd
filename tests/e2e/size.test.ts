/** What is loaded into a page, and into the popup, stays small. Reads the built extension. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { archive, filesUnder } from '../../src/cli/archive';

const KIB = 1024;
const CONTENT_BUDGET = 32 * KIB;
const CARD_BUDGET = 20 * KIB;
const POPUP_BUDGET = 60 * KIB;
const CONTENT = 'src/content/content.iife.js';
const CARD = 'src/content/card.iife.js';
const POPUP = 'src/popup/popup.html';

/** What a file of the extension names of its other files: scripts, styles, imports. */
const REFERENCES = /(?:src|href)="([^"]+\.(?:js|css))"|(?:from|import)\s*["'`]([^"'`]+\.js)["'`]/gu;
/** What is loaded by a call: at once by the popup's own first script; by others when something is pressed. */
const CALLED = /import\(\s*["'`]([^"'`]+\.js)["'`]/gu;
const FIRST = /^assets\/popup\.html-/u;

/** A file of the extension and all that is loaded with it. */
function loadedWith(folder: string, file: string, loaded = new Map<string, Buffer>()) {
  if (loaded.has(file)) return loaded;
  const bytes = readFileSync(join(folder, file));
  loaded.set(file, bytes);
  for (const [, named, imported] of bytes.toString('utf8').matchAll(REFERENCES)) {
    const path = named ?? imported ?? '';
    loadedWith(folder, path.startsWith('/') ? path.slice(1) : join(dirname(file), path), loaded);
  }
  if (FIRST.test(file))
    for (const [, path = ''] of bytes.toString('utf8').matchAll(CALLED))
      loadedWith(folder, join(dirname(file), path), loaded);
  return loaded;
}

const gzipped = (loaded: Map<string, Buffer>): number =>
  [...loaded.values()].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);

describe.each(['chrome', 'firefox'])('the extension for %s', (browser) => {
  const folder = join('dist', browser);

  it.each([
    ['32 KiB into a page', CONTENT, CONTENT_BUDGET],
    ['20 KiB more, for the card, into one with marks', CARD, CARD_BUDGET],
  ])('puts at most %s, gzipped, all in one file', (_, file, budget) => {
    const loaded = loadedWith(folder, file);
    expect([...loaded.keys()]).toEqual([file]);
    expect(gzipped(loaded)).toBeLessThanOrEqual(budget);
  });

  it('is a package of at most 6 MB, zipped', () => {
    expect(archive(folder, filesUnder(folder)).length).toBeLessThan(6_000_000);
  });

  it('opens a popup of at most 60 KiB, gzipped', () => {
    const loaded = loadedWith(folder, POPUP);
    expect(loaded.size).toBeGreaterThan(10);
    expect(gzipped(loaded)).toBeLessThanOrEqual(POPUP_BUDGET);
  });
});
