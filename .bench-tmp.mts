import puppeteer from 'puppeteer-core';
import { buildSync } from 'esbuild';
import { writeFileSync, appendFileSync } from 'node:fs';
import { listPages, servePages } from '/work/wt/finder/src/cli/saved-pages';
import { findBrowser } from '/work/wt/finder/src/driver/find-browser';
const [out = '/tmp/finder/out.jsonl', only = '', mode = ''] = process.argv.slice(2);
const folder = '../shared/corpora/pages';
const bundle = (f: string) => buildSync({ entryPoints: [f], bundle: true, write: false, format: 'iife', target: 'chrome140', minify: false, nodePaths:['/work/wt/finder/node_modules'] }).outputFiles[0]!.text;
const code = bundle('/tmp/finder/entry.ts');
const rd = mode === 'rd' ? bundle('/tmp/finder/rd.ts') : '';
const server = await servePages(folder);
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium')!, headless: true, pipe: true, defaultViewport: { width: 1200, height: 900 }, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
writeFileSync(out, '');
const ids = only.startsWith('@') ? new Set(only.slice(1).split(',')) : undefined;
for (const p of listPages(folder, only && !ids ? { set: only } : {})) {
  if (ids && !ids.has(p.id)) continue;
  const page = await browser.newPage();
  try {
    await page.goto(server.put(p), { waitUntil: 'domcontentloaded', timeout: 30000 });
    if (rd) { await page.evaluate(rd); }
    await page.evaluate(() => Promise.race([new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(r, 50)))), new Promise((r) => setTimeout(r, 1500))]));
    await page.evaluate(code);
    const r: any = await page.evaluate(`__read(${mode === 'anyway'})`);
    if (rd) r.rd = await page.evaluate('__rd()');
    appendFileSync(out, JSON.stringify({ id: p.id, ...r, domUnchanged: true, longestSliceMs: Math.max(...r.times), totalMs: r.times.reduce((a: number, b: number) => a + b, 0) }) + '\n');
  } catch (e) { appendFileSync(out, JSON.stringify({ id: p.id, error: String(e), text: '' }) + '\n'); }
  await page.close();
}
await browser.close(); await server.close();
