/**
 * `npm run pages -- DIR [--browser chromium|firefox] [--set NAME] [--limit N] [--readability]`: builds the extension,
 * opens each saved page of `DIR/pages.jsonl` in a real browser with it, annotates it, and prints one JSON line a page.
 * With `--readability` each line says how long Readability takes on the same page.
 */
import { parseArgs } from 'node:util';
import type { Driver } from '../driver/driver';
import type { BrowserName } from '../driver/find-browser';
import { launch } from '../driver/launch';
import { buildExtension } from './build';
import { command } from './command';
import { examinePage, notOpened, type Outcome } from './page-outcome';
import { listPages, type PageServer, type SavedPage, servePages } from './saved-pages';

const USAGE =
  'Usage: npm run pages -- DIR [--browser chromium|firefox] [--set NAME] [--limit N] [--readability]';
/** Longer than any page takes; a browser that hangs is started anew. */
const LONGEST_MS = 90_000;

function readOptions() {
  const { values, positionals } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      set: { type: 'string' },
      limit: { type: 'string' },
      readability: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  const isBrowser = values.browser === 'chromium' || values.browser === 'firefox';
  const isLimit = limit === undefined || (Number.isInteger(limit) && limit > 0);
  if (!folder || positionals.length > 1 || !isBrowser || !isLimit) throw new Error(USAGE);
  const only = {
    ...(values.set === undefined ? {} : { set: values.set }),
    ...(limit === undefined ? {} : { limit }),
  };
  return { folder, browser: values.browser as BrowserName, only, readability: values.readability };
}

/** Rejects when the work takes too long. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The page took longer than ${LONGEST_MS / 1000} seconds.`)),
      LONGEST_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Every page in turn; after a page that failed, in a new browser. */
async function* outcomes(
  pages: readonly SavedPage[],
  server: PageServer,
  browser: BrowserName,
  options: { readability: boolean },
): AsyncGenerator<Outcome> {
  let driver: Driver | undefined;
  try {
    for (const page of pages) {
      driver ??= await launch(browser);
      try {
        yield await inTime(examinePage(driver, page.id, server.put(page), options));
      } catch (error) {
        yield notOpened(page.id, error);
        await driver.close().catch(() => undefined);
        driver = undefined;
      }
    }
  } finally {
    await driver?.close();
  }
}

async function main(): Promise<void> {
  const { folder, browser, only, readability } = readOptions();
  const pages = listPages(folder, only);
  buildExtension(browser === 'firefox' ? 'firefox' : 'chrome');
  const server = await servePages(folder);
  try {
    for await (const outcome of outcomes(pages, server, browser, { readability }))
      process.stdout.write(`${JSON.stringify(outcome)}\n`);
  } finally {
    await server.close();
  }
}

await command(main);
