/** The memory of the background with the models loaded, in real browsers, and the size of the packages. */

import { archive, filesUnder } from '../../src/cli/archive';
import { buildExtension } from '../../src/cli/build';
import type { Driver } from '../../src/driver/driver';
import { settled } from '../../src/driver/facts';
import type { BrowserName } from '../../src/driver/find-browser';
import { launch } from '../../src/driver/launch';
import { serve } from '../../src/driver/serve';
import { pageOf } from '../fixtures/article-page';
import { ORDINARY_ARTICLES } from '../fixtures/bench-ordinary-articles';

/** Megabytes (of a million bytes): the most that the background may hold, and that a zipped package may have. */
export const LIMITS = { memory: 60, package: 6 } as const;
const MEGABYTE = 1_000_000;

/** An article of 861 words: half of news pages have fewer. */
export const MEDIAN_PAGE = ORDINARY_ARTICLES.slice(4, 5).map(pageOf).join('');

const EMPTY = '<!doctype html><title>Empty</title>';
const LONG = 100_000;

/** One article of so many words. */
function longPage(words: number): string {
  const all = ORDINARY_ARTICLES.map(({ text }) => text).join('\n\n');
  const times = Math.ceil(words / all.split(/\s+/u).length);
  return pageOf({ text: Array(times).fill(all).join('\n\n'), published: '2026-03-12' });
}

/** What is read in a row, and what the background holds after each: its pages. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  'models read': [EMPTY],
  'one article of ordinary length': [MEDIAN_PAGE],
  'seven of 330 to 1,400 words': ORDINARY_ARTICLES.map(pageOf),
  [`one of ${LONG.toLocaleString('en')} words`]: [longPage(LONG)],
};

/** Answers once the models are there. */
const PREPARE = `(globalThis.browser ?? chrome).runtime.sendMessage({ to: 'background', name: 'prepare', body: {} })`;

const COUNT = `document.querySelectorAll('.fact').length`;

/** Has a page examined by a click on the button, as a reader does. Answers how many facts were listed. */
async function examine(driver: Driver, url: string): Promise<number> {
  const page = await driver.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await driver.openPopup(page);
  await settled(popup);
  await popup.evaluate(PREPARE);
  const facts = await popup.evaluate<number>(COUNT);
  await popup.close();
  await page.close();
  return facts;
}

/** Megabytes after each step. */
async function heldIn(name: BrowserName): Promise<Record<string, number>> {
  let html = EMPTY;
  const server = await serve((path) => (path === '/' ? { body: html } : undefined));
  const driver = await launch(name);
  const held = async () => (await driver.backgroundMemory()) / MEGABYTE;
  try {
    const taken: Record<string, number> = { started: await held() };
    for (const [step, pages] of Object.entries(STEPS)) {
      for (html of pages) {
        const facts = await examine(driver, `${server.origin}/`);
        if (!facts && html !== EMPTY) throw new Error(`Nothing was found in ${step}.`);
      }
      taken[step] = await held();
    }
    return taken;
  } finally {
    await driver.close();
    await server.close();
  }
}

/** Builds both packages, drives both browsers, and puts what it found into a table. */
export async function memoryTable(): Promise<string> {
  const columns: Record<string, number>[] = [];
  const packages: string[] = [];
  for (const [browser, mode] of [
    ['chromium', 'chrome'],
    ['firefox', 'firefox'],
  ] as const) {
    console.log(`memory: ${browser}`);
    buildExtension(mode);
    columns.push(await heldIn(browser));
    const folder = `dist/${mode}`;
    const size = archive(folder, filesUnder(folder)).length / MEGABYTE;
    packages.push(`${size.toFixed(1)} MB for ${browser}`);
  }
  const rows = ['started', ...Object.keys(STEPS)].map((step) => {
    const cells = columns.map((column) => column[step]?.toFixed(1) ?? '–');
    return `| ${step} | ${cells.join(' | ')} |`;
  });
  return [
    '| MB held after | chromium | firefox |',
    '|---|---|---|',
    ...rows,
    '',
    `At most ${LIMITS.memory} MB. The package, zipped: ${packages.join(', ')}; at most ${LIMITS.package} MB.`,
  ].join('\n');
}
