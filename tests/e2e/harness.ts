/** Real browsers with the built extension, for the end-to-end tests. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { Driver, Popup } from '../../src/driver/driver';
import { settled } from '../../src/driver/facts';
import type { BrowserName } from '../../src/driver/find-browser';
import { type Served, type Server, serve } from '../../src/driver/serve';
import { borrow, giveBack, type Started, start } from './browsers';

const missing = (process.env.NEWSLOUPE_MISSING ?? '').split(',');
const STRICT_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";
const SCREENSHOTS = '.cache/screenshots';
/** How long a slow and busy machine may take. */
const LONG_MS = 45_000;

export const SAMPLE = readFileSync('src/cli/sample/article.html', 'utf8');
const fixture = (name: string) => readFileSync(`tests/fixtures/pages/${name}`, 'utf8');

const PAGES: Readonly<Record<string, () => Served>> = {
  '/article': () => ({ body: SAMPLE }),
  '/strict-csp': () => ({ body: SAMPLE, headers: { 'content-security-policy': STRICT_CSP } }),
  '/dark': () => ({
    body: SAMPLE.replace('color: #222', 'color: #ddd').replace(
      'background: #fffdf8',
      'background: #121212',
    ),
  }),
  '/own-highlights': () => ({
    body: SAMPLE.replace(
      '</body>',
      `<script>const r = new Range(); r.selectNodeContents(document.querySelector('footer'));
       CSS.highlights.set('page-own', new Highlight(r));</script></body>`,
    ),
  }),
  '/no-date': () => ({
    body: SAMPLE.replace(/<meta property="article:published_time"[^>]*>/u, '').replace(
      /<time[\s\S]*?<\/time>/u,
      '',
    ),
  }),
  // Prose that says nothing of itself: no date, no author, no kind of page.
  '/notes': () => ({
    body: SAMPLE.replace(/<meta (?:property|name="author")[^>]*>/gu, '')
      .replace(/<p class="byline">[\s\S]*?<\/p>/u, '')
      .replaceAll(/<\/?(?:article|header)>/gu, ''),
  }),
  '/shop': () => ({ body: fixture('shop.html') }),
  '/german': () => ({ body: fixture('german.html') }),
  '/minutes.pdf': () => ({ body: fixture('minutes.pdf'), type: 'application/pdf' }),
  '/long': () => ({ body: SAMPLE.replace(/<p>[\s\S]*<\/p>/u, (body) => body.repeat(20)) }),
  '/empty': () => ({ body: '<!doctype html><title>Empty</title>' }),
};

export interface Stage {
  driver: Driver;
  server: Server;
  /** What was asked of the network so far, but for what browsers ask for by themselves: addresses, or hosts. */
  asked(): readonly string[];
  /** Opens one of the pages above, or any address. */
  visit(path: string): Promise<Page>;
  /** Clicks the toolbar button and waits for the popup to come to rest. What a test opens is closed after it. */
  click(page: Page): Promise<Popup>;
  /** Opens a page and has it marked by a click; the popup is closed again. */
  marked(path: string): Promise<Page>;
  /** Opens a view from an open popup, and waits until it is loaded; it too is closed after the test. */
  open(view: 'options' | 'kept' | 'panel', popup: Popup): Promise<Popup>;
}

export interface Setting {
  /** The folder of the extension to be tested, where it is not the one built; an empty one, for as long as the tests last, is offered. */
  extension?: (name: BrowserName, folder: string) => string;
  /** What the test pages themselves ask of the network. All else that leaves a browser fails its tests. */
  pagesAsk?: readonly string[];
  /** All windows are private ones. */
  privateWindows?: boolean;
  /** Many pages at once matter: each site has its own process, as readers have it, which costs time. */
  manyProcesses?: boolean;
  /** More pages than those above. */
  pages?: () => Promise<Record<string, () => Served>>;
}

/**
 * Runs the same tests in each browser; where one is missing its tests are skipped, and the runner says so. Between
 * browser and network stands a proxy that leads nowhere: nothing may have been asked of it in the end.
 */
export function inBrowsers(
  title: string,
  tests: (stage: Stage, name: BrowserName) => void,
  { extension, manyProcesses, pages, pagesAsk = [], privateWindows }: Setting = {},
): void {
  for (const name of ['chromium', 'firefox'] as const)
    describe.skipIf(missing.includes(name))(`${title} (${name})`, () => {
      const stage = {} as Stage;
      const open: { close(): Promise<void> }[] = [];
      // A browser that is as all others is the worker's own.
      const isShared = !extension && !privateWindows && !manyProcesses;
      let started: Started | undefined;
      let hasFailed = false;
      let folder = '';
      stage.asked = () => started?.asked ?? [];
      beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), 'newsloupe-'));
        started = isShared
          ? await borrow(name)
          : await start(name, {
              ...(extension && { extension: extension(name, folder) }),
              ...(privateWindows && { privateWindows }),
              ...(manyProcesses && { oneProcess: false }),
            });
        stage.driver = started.driver;
        const served = { ...PAGES, ...(await pages?.()) };
        stage.server = await serve((path) => served[path.split('?', 1)[0] ?? '']?.());
        stage.visit = async (path) => {
          const page = await stage.driver.newPage();
          open.push(page);
          const ours = path.startsWith('/');
          const loading = page.goto(ours ? `${stage.server.origin}${path}` : path, {
            waitUntil: 'domcontentloaded',
            timeout: ours ? LONG_MS : 2_000,
          });
          // Firefox never reports that one of its own pages has loaded.
          await (ours ? loading : loading.catch(() => undefined));
          return page;
        };
        stage.click = async (page) => {
          const popup = await stage.driver.openPopup(page);
          open.push(popup);
          await settled(popup);
          return popup;
        };
        stage.marked = async (path) => {
          const page = await stage.visit(path);
          await (await stage.click(page)).close();
          await expect.poll(async () => Object.keys(await marks(page)).length).toBeGreaterThan(3);
          return page;
        };
        stage.open = async (kind, popup) => {
          const { openOptions, openKept, openPanel } = stage.driver;
          const view = await { options: openOptions, kept: openKept, panel: openPanel }[kind](
            popup,
          );
          open.push(view);
          await eventually(() => view.evaluate(`document.readyState === 'complete'`));
          return view;
        };
      });
      afterEach(async ({ task }) => {
        hasFailed ||= task.result?.state === 'fail';
        for (const opened of open.splice(0).reverse()) await opened.close().catch(() => undefined);
      });
      afterAll(async () => {
        try {
          // After a failure nobody knows what is left open in it.
          if (!isShared || hasFailed || !stage.server) await started?.close();
          else if (started) await giveBack(started, `${stage.server.origin}/empty`);
        } finally {
          await stage.server?.close();
          rmSync(folder, { recursive: true, force: true });
        }
        const asked = started?.asked.splice(0) ?? [];
        expect(asked.filter((it) => !pagesAsk.includes(it))).toEqual([]);
      });
      tests(stage, name);
    });
}

/** The built extension, copied into a folder, with the test server's site granted from the start: no browser answers a prompt in a test. */
export function granted(name: BrowserName, folder: string): string {
  const copy = join(folder, name);
  cpSync(join('dist', name === 'chromium' ? 'chrome' : 'firefox'), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return copy;
}

/** How many ranges each highlight of ours holds on the page, by name. */
export function marks(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const own: Record<string, number> = {};
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('newsloupe-')) own[name] = highlight.size;
    });
    return own;
  });
}

/** The words that our marks stand on, by look (`names`, `claim-source` …). */
export function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const own: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      const look = /^newsloupe-(.*)-(?:light|dark)$/u.exec(name)?.[1];
      if (look) own[look] = [...highlight].map((range) => String(range));
    });
    return own;
  });
}

/** The words of a popup, also those that are scrolled out of view. */
export const words = (popup: Popup): Promise<string> =>
  popup.evaluate<string>('document.body.textContent');

/** Keeps a picture, to be looked at. */
export function keep(name: string, picture: Uint8Array): void {
  mkdirSync(SCREENSHOTS, { recursive: true });
  writeFileSync(`${SCREENSHOTS}/${name}.png`, picture);
}

/**
 * Tries until it is true, also where it cannot be asked yet. It is waited long for what is to come, since that costs
 * nothing where it comes; `ms` is for what is to stay away. Throws what the last try threw.
 */
export async function eventually(check: () => Promise<boolean>, ms = LONG_MS): Promise<boolean> {
  const until = Date.now() + ms;
  for (;;) {
    const isLast = Date.now() >= until;
    try {
      if (await check()) return true;
    } catch (error) {
      if (isLast) throw error;
    }
    if (isLast) return false;
    await pause(50);
  }
}

/** Lets time pass. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * So long it is waited for what is to stay away: the quarter of a second until a changed page is looked at, the one until
 * it rests, and a reading of it.
 */
export const awhile = (): Promise<void> => pause(AWHILE_MS);
export const AWHILE_MS = 900;
