/** `npm run pages`. It builds the extension anew, under the feet of any browser that has it: so it runs in another folder. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyCheckout } from './elsewhere';
import { SAMPLE } from './harness';
import { runNode } from './script';

const missing = (process.env.NEWSLOUPE_MISSING ?? '').split(',');
const fixture = (name: string) => readFileSync(`tests/fixtures/pages/${name}`, 'utf8');
const PAGES = [
  { id: 'sample', set: 'news', url: 'https://www.example.org/2026/03/15/port', html: SAMPLE },
  { id: 'shop', set: 'other', url: 'https://www.example.org/shop', html: fixture('shop.html') },
  { id: 'german', set: 'hard', url: '', html: fixture('german.html') },
];

/** `npm run pages` in a checkout, and what it printed. */
async function pages(cwd: string, ...options: string[]) {
  const run = await runNode(['--import', 'tsx', 'src/cli/pages.ts', ...options], { cwd });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return { status: run.status, said: run.stderr, outcomes: lines.map((line) => JSON.parse(line)) };
}

describe('npm run pages', () => {
  let folder = '';
  let elsewhere = '';
  beforeAll(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'newsloupe-elsewhere-'));
    copyCheckout(elsewhere);
    folder = mkdtempSync(join(tmpdir(), 'newsloupe-pages-'));
    mkdirSync(join(folder, 'html'));
    const lines = PAGES.map(({ html, ...page }) => {
      const file = `html/${page.id}.html.gz`;
      writeFileSync(join(folder, file), gzipSync(html));
      return JSON.stringify({ ...page, file });
    });
    writeFileSync(join(folder, 'pages.jsonl'), `${lines.join('\n')}\n`);
  });
  afterAll(() => {
    for (const made of [folder, elsewhere]) rmSync(made, { recursive: true, force: true });
  });

  for (const browser of ['chromium', 'firefox'])
    it.skipIf(missing.includes(browser))(`annotates each saved page (${browser})`, async () => {
      const { outcomes, status } = await pages(elsewhere, folder, '--browser', browser);
      expect(status).toBe(0);
      expect(outcomes.map(({ id, isArticle }) => [id, isArticle])).toEqual([
        ['sample', true],
        ['shop', false],
        ['german', true],
      ]);
      const [sample, shop] = outcomes;
      expect(sample).toMatchObject({
        headline: 'Rebels tighten grip on Larovia’s grain port as talks stall',
        byline: 'Ines Okafor',
        domUnchanged: true,
      });
      expect(sample.published).toMatch(/^2026-03-15/u);
      expect(sample.text).not.toContain(sample.headline);
      expect(sample.findings).toBeGreaterThan(20);
      expect(sample.longestSliceMs).toBeGreaterThan(0);
      expect(sample.totalMs).toBeGreaterThan(sample.longestSliceMs);
      expect(shop).toMatchObject({ text: '', headline: '', findings: 0, domUnchanged: true });
      expect(outcomes.every(({ error }) => error === undefined)).toBe(true);
    });

  it('says how it is used', async () => {
    const wrong = await pages(elsewhere);
    expect(wrong.status).toBe(1);
    expect(wrong.said).toContain('Usage');
  });
});
