/** What the built extension holds: no way to the network, no way from text to code or markup. Reads its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Ways out of the browser, and to code from elsewhere. */
const WAYS_OUT = [
  /\bfetch\s*\(/gu,
  /\bXMLHttpRequest\b/gu,
  /\bWebSocket\b/gu,
  /\bWebTransport\b/gu,
  /\bEventSource\b/gu,
  /\bRTCPeerConnection\b/gu,
  /\bsendBeacon\b/gu,
  /\bimportScripts\b/gu,
  /\bimport\s*\(\s*["'`]https?:/gu,
  /\bnew Image\b/gu,
];
/** Ways from text to code or markup. */
const WAYS_IN = [
  /\beval\s*\(/gu,
  /\bnew Function\b/gu,
  /\.(?:inner|outer)HTML\s*=/gu,
  /\binsertAdjacentHTML\b/gu,
  /\bdocument\.write/gu,
];
/** The one call there is: the background reads the model files of its own package. */
const OWN_FILE = /fetch\([\w$.]+\.runtime\.getURL\(/u;

describe.each(['chrome', 'firefox'])('the extension for %s', (browser) => {
  const folder = join('dist', browser);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }));
  const found = (ways: readonly RegExp[]) =>
    scripts.flatMap(({ file, code }) =>
      ways.flatMap((way) =>
        [...code.matchAll(way)].map(({ index }) => `${file}: ${code.slice(index, index + 60)}`),
      ),
    );

  it('asks nothing of the network: its one request is for a file of its own', () => {
    const [own, ...others] = found(WAYS_OUT);
    expect(own).toMatch(/background/u);
    expect(own).toMatch(OWN_FILE);
    expect(others).toEqual([]);
  });

  it('makes neither code nor markup from text', () => {
    expect(found(WAYS_IN)).toEqual([]);
  });

  it('has a closed policy for its own pages, and data of nobody', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/u);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    if (browser === 'firefox')
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
        required: ['none'],
      });
  });
});
