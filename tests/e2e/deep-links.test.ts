import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE } from './harness';
import { runNode } from './script';

const missing = (process.env.NEWSLOUPE_MISSING ?? '').split(',');
/** The same words stand in a menu before the article, in other letters, and again after it. */
const PAGE = SAMPLE.replace(
  '<body>',
  '<body><nav><a href="/">PORT SELM</a> <a href="/">larovia</a> Free Coast Movement</nav>',
).replace(
  '</body>',
  '<aside>More on Daniel Achterberg: well-known “regime”, gunmen &amp; boats</aside></body>',
);

describe('deep links', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsloupe-links-'));
    writeFileSync(join(folder, 'a.html.gz'), gzipSync(PAGE));
    const page = { id: 'sample', file: 'a.html.gz', url: 'https://www.example.org/2026/port' };
    writeFileSync(join(folder, 'pages.jsonl'), `${JSON.stringify(page)}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  for (const browser of ['chromium', 'firefox'])
    it.skipIf(missing.includes(browser))(
      `mean the words they were made for (${browser})`,
      async () => {
        const cli = ['--import', 'tsx', 'src/cli/links.ts', folder];
        const run = await runNode([...cli, '--browser', browser, '--each', '18']);
        const lines = run.stdout.trim().split('\n');
        const { facts, linked, right, shown } = JSON.parse(lines.at(-1) ?? '{}');
        expect(lines.slice(0, -1)).toEqual([]);
        expect(facts).toBeGreaterThan(15);
        expect(linked).toBe(facts);
        expect(right).toBe(linked);
        expect(shown).toBe(1);
      },
    );
});
