/**
 * `npm run links -- DIR [--browser chromium|firefox] [--set NAME] [--limit N] [--each N]`: makes deep links to facts,
 * chosen at random, of the saved pages of `DIR/pages.jsonl`, opens them in a real browser, and compares the words it
 * finds with those that were meant. One JSON line a link that failed, and the count at the end.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { analyze } from '../analysis/analyze';
import type { BrowserName } from '../driver/find-browser';
import { pageCode } from '../driver/page-code';
import { toFacts } from '../export/facts';
import type { Analysis } from '../model/analysis';
import type { Article } from '../model/article';
import { overlaps, type Span } from '../model/span';
import { command } from './command';
import { type LinksBrowser, launchForLinks } from './links-browser';
import type { FoundRange, InPage } from './links-in-page';
import { loadModels } from './models';
import { listPages, servePages } from './saved-pages';

interface Tally {
  facts: number;
  linked: number;
  right: number;
  /** Pages on which the first of the words found is in view. */
  shown: number;
  pages: number;
  plain: Record<string, number>;
  longestMs: number;
}

const call = <K extends keyof InPage>(page: Page, name: K, argument: unknown = null) =>
  page.evaluate(`newsloupeLinks.${name}(${JSON.stringify(argument)})`);

/** So many of the facts, the same ones each time; none that overlap, since browsers mark no words twice. */
function choose(analysis: Analysis, most: number, random: () => number): Span[] {
  const facts = toFacts({
    analysis,
    metadata: { title: '', url: '', partial: false },
    accessed: '',
  });
  const left = facts.map(({ spans }) => ({
    start: spans[0]?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
  }));
  const chosen: Span[] = [];
  while (chosen.length < most && left.length) {
    const [next] = left.splice(Math.floor(random() * left.length), 1);
    if (next && !chosen.some((other) => overlaps(other, next))) chosen.push(next);
  }
  return chosen;
}

/** Mulberry32, a small generator with a seed, so that two runs measure the same facts. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Made = ReturnType<InPage['make']>[number];

async function measurePage(
  browser: LinksBrowser,
  address: string,
  code: string,
  pick: (article: Article) => Span[],
): Promise<{ made: Made[]; found: FoundRange[]; words: string[] } | undefined> {
  const first = await browser.newPage();
  let made: Made[];
  let words: string[];
  try {
    await first.goto(address, { waitUntil: 'load', timeout: 30_000 });
    await first.evaluate(code);
    const article = (await call(first, 'read')) as Article | undefined;
    if (!article) return undefined;
    const spans = pick(article);
    words = spans.map(({ start, end }) => article.text.slice(start, end));
    made = (await call(first, 'make', spans)) as Made[];
  } finally {
    await first.close();
  }
  const directives = made.flatMap((link) => (link.ok ? [link.url.split('#:~:')[1] ?? ''] : []));
  const found: FoundRange[] = [];
  for (let at = 0; at < directives.length; at += AT_ONCE)
    found.push(...(await follow(browser, address, code, directives.slice(at, at + AT_ONCE))));
  return { made, found, words };
}

/** Chromium looks for fragments one after another, and leaves off when the page is quiet: not too many in one address. */
const AT_ONCE = 4;

/** Opens the page with these fragments; the words that the browser has found. */
async function follow(
  browser: LinksBrowser,
  address: string,
  code: string,
  directives: readonly string[],
): Promise<FoundRange[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}#:~:${directives.join('&')}`, {
      waitUntil: 'load',
      timeout: 30_000,
    });
    await new Promise((done) => setTimeout(done, 400));
    await browser.find(page);
    await page.evaluate(code);
    return (await page.evaluate(
      'newsloupeLinks.found(globalThis.foundDirectives)',
    )) as FoundRange[];
  } finally {
    await page.close();
  }
}

function count(
  tally: Tally,
  id: string,
  { made, found, words }: NonNullable<Awaited<ReturnType<typeof measurePage>>>,
): void {
  tally.pages++;
  if (found.some(({ shown }) => shown)) tally.shown++;
  for (const [n, link] of made.entries()) {
    tally.facts++;
    tally.longestMs = Math.max(tally.longestMs, link.milliseconds);
    if (!link.ok) {
      tally.plain[link.reason] = (tally.plain[link.reason] ?? 0) + 1;
      print({ id, words: words[n], reason: link.reason });
      continue;
    }
    tally.linked++;
    if (isFound(link.span, found)) tally.right++;
    else print({ id, words: words[n], wrong: link.url });
  }
}

/** True where the browser found exactly these words; Firefox hands out overlapping stretches in pieces. */
function isFound({ start, end }: Span, found: readonly FoundRange[]): boolean {
  if (!found.some(({ span }) => span?.start === start)) return false;
  let at = start;
  while (at < end) {
    const next = found.find(({ span }) => span && span.start <= at && at < span.end)?.span;
    if (!next) return false;
    at = next.end;
  }
  return at === end;
}

const print = (line: object): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);

/** Throws, with how to call it, where no folder is named. */
function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      set: { type: 'string' },
      limit: { type: 'string', default: '1000' },
      each: { type: 'string', default: '4' },
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (!folder)
    throw new Error(
      'Usage: npm run links -- DIR [--browser NAME] [--set NAME] [--limit N] [--each N]',
    );
  const pages = listPages(folder, {
    ...(values.set === undefined ? {} : { set: values.set }),
    limit: Number(values.limit),
  });
  return { pages, folder, name: values.browser as BrowserName, each: Number(values.each) };
}

async function main(): Promise<void> {
  const { pages, folder, name, each } = readArguments();
  const code = await pageCode('src/cli/links-in-page.ts');
  const server = await servePages(folder);
  const browser = await launchForLinks(name);
  const random = generator(9);
  const tally: Tally = {
    facts: 0,
    linked: 0,
    right: 0,
    shown: 0,
    pages: 0,
    plain: {},
    longestMs: 0,
  };
  try {
    for (const page of pages) {
      const pick = (article: Article) => choose(analyze(article, loadModels()), each, random);
      try {
        const measured = await measurePage(browser, server.put(page), code, pick);
        if (measured) count(tally, page.id, measured);
      } catch (error) {
        print({ id: page.id, error: String(error) });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  print(tally);
}

await command(main);
