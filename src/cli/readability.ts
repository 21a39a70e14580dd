/** The peer that the finder's speed is held against: Mozilla's Readability on the same page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';

const folder = dirname(createRequire(import.meta.url).resolve('@mozilla/readability'));
const source = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** As their own documentation has it: ask whether the page is readable, then parse a copy of it. */
const timed = (): string => `(() => {
  const module = undefined;
  ${source('Readability.js')}
  ${source('Readability-readerable.js')}
  const began = performance.now();
  const readable = isProbablyReaderable(document);
  if (readable) new Readability(document.cloneNode(true)).parse();
  return performance.now() - began;
})()`;

/** Milliseconds that Readability holds the page's main thread up, in one piece; the page is left as it is. */
export const timeReadability = (page: Page): Promise<number> =>
  page.evaluate(timed()) as Promise<number>;
