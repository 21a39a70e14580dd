/**
 * `npm start`: builds the extension, opens a browser with it and annotates a page.
 * `npm start -- [URL|FILE] [--firefox] [--headless]`; without a page it serves the sample article.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Driver, Popup } from '../driver/driver';
import { factsFrom, settled } from '../driver/facts';
import { launch } from '../driver/launch';
import { serve } from '../driver/serve';
import { buildExtension } from './build';
import { command } from './command';
import { report } from './report';

const SAMPLE = fileURLToPath(new URL('./sample/article.html', import.meta.url));

const { values, positionals } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const name = values.firefox ? 'firefox' : 'chromium';
const display =
  process.env.DISPLAY ||
  process.env.WAYLAND_DISPLAY ||
  ['darwin', 'win32'].includes(process.platform);
const headless = values.headless || !display;

/** The page's address, served from this machine where it is a file. */
async function addressOf(page: string): Promise<{ url: string; close(): Promise<void> }> {
  if (/^https?:/u.test(page)) return { url: page, close: async () => {} };
  if (!existsSync(page))
    throw new Error(`There is no file ${page}. Give a web address or an .html file.`);
  const html = ['.html', '.htm'].includes(extname(page).toLowerCase());
  const type = html ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
  const body = readFileSync(page);
  const server = await serve((path) => (path === '/' ? { body, type } : undefined));
  return { url: `${server.origin}/`, close: server.close };
}

async function printFacts(popup: Popup, driver: Driver): Promise<void> {
  const facts = await factsFrom(popup);
  if (!facts.ok) process.stdout.write(`${facts.error.message}\n`);
  else process.stdout.write(`${report(facts.value.analysis, facts.value.metadata)}\n`);
  mkdirSync('dist', { recursive: true });
  const picture = join('dist', `popup-${driver.name}.png`);
  writeFileSync(picture, await popup.screenshot());
  process.stdout.write(`The popup: ${picture}\n`);
}

async function main(): Promise<void> {
  const page = await addressOf(positionals[0] ?? SAMPLE);
  const mode = name === 'firefox' ? 'firefox' : 'chrome';
  process.stdout.write(`Building for ${mode} …\n`);
  buildExtension(mode);
  const driver = await launch(name, { headless, offline: false, firstRun: !headless });
  try {
    const tab = await driver.newPage();
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    const popup = await driver.openPopup(tab);
    await settled(popup);
    if (!headless) {
      process.stdout.write(
        'The article is open. Close the browser window, or press Ctrl+C here, to end.\n',
      );
      await driver.closed;
      return;
    }
    await printFacts(popup, driver);
    const picture = join('dist', `page-${driver.name}.png`);
    await tab.screenshot({ path: picture as `${string}.png` });
    process.stdout.write(`The page:  ${picture}\n`);
  } finally {
    await driver.close();
    await page.close();
  }
}

await command(main);
