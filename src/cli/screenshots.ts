/**
 * `npm run screenshots`: builds the extension and pictures every view and state of it, in both browsers, light, dark,
 * at 200 %, 360 pixels wide, in forced colours and in Arabic, into `.cache/screenshots`; and the pictures for README and stores (1280 × 800) into
 * `docs/screenshots`. `-- --firefox` or `-- --chromium` for one browser alone.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Driver, Popup } from '../driver/driver';
import { settled } from '../driver/facts';
import type { BrowserName } from '../driver/find-browser';
import { launch } from '../driver/launch';
import { type Server, serve } from '../driver/serve';
import { buildExtension } from './build';
import { storePictures } from './store-picture';

const SAMPLE = readFileSync(
  fileURLToPath(new URL('./sample/article.html', import.meta.url)),
  'utf8',
);
const GERMAN =
  '<!doctype html><html lang="de"><title>Hafen</title><article><h1>Hafen gesperrt</h1>' +
  '<p>Der Hafen von Selm ist seit Donnerstag gesperrt, wie die Behörden mitteilten. Die Schiffe warten draußen auf See, und niemand weiß, wie lange das noch dauern wird.</p>'.repeat(
    12,
  );
const PAGES: Readonly<Record<string, string>> = {
  '/article': SAMPLE,
  '/other': retold(SAMPLE),
  '/partial': SAMPLE.replace(
    '</head>',
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rebels tighten grip on Larovia’s grain port as talks stall","isAccessibleForFree":false,"wordCount":2000}</script></head>',
  ),
  '/shop': '<!doctype html><title>Shop</title><h1>Shop</h1><p>Two lamps.</p>',
  '/german': GERMAN,
};
/** The sample as another newspaper might tell it: other labels, other figures, and fewer voices. */
function retold(article: string): string {
  return article
    .replaceAll('The Meridian Courier', 'Port Herald')
    .replaceAll('Ines Okafor', 'Tom Adair')
    .replaceAll('Rebels tighten grip on Larovia’s grain port', 'Militia holds Larovia’s grain port')
    .replaceAll('gunmen', 'fighters')
    .replaceAll('350,000', '520,000')
    .replace(/<p>[^<]*Samir Haddad[^<]*<\/p>/u, '');
}
const ALL = join('.cache', 'screenshots');
const STORE = join('docs', 'screenshots');

interface Look {
  name: string;
  dark?: boolean;
  /** Only this language, whatever the browser speaks. */
  language?: string;
  zoom?: number;
  /** Pixels. */
  width?: number;
  forcedColours?: boolean;
}
const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'arabic', language: 'ar' },
  { name: 'german', language: 'de' },
  { name: 'double', zoom: 2 },
  { name: 'narrow', width: 360 },
  { name: 'forced', forcedColours: true },
];

/** A copy of the built extension that speaks one language, in any browser. */
function speaking(folder: string, language: string): string {
  const copy = join('.cache', `${folder.replace(/\W/gu, '-')}-${language}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  cpSync(join(folder, '_locales', language), join(copy, '_locales', 'en'), { recursive: true });
  return copy;
}

/** One browser with one look, and what is pictured with it. */
class Studio {
  constructor(
    private readonly driver: Driver,
    private readonly server: Server,
    private readonly look: Look,
  ) {}

  async visit(path: string): Promise<Page> {
    const page = await this.driver.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const address = path.startsWith('/') ? `${this.server.origin}${path}` : path;
    const loading = page.goto(address, { waitUntil: 'domcontentloaded', timeout: 5000 });
    await (path.startsWith('/') ? loading : loading.catch(() => undefined));
    return page;
  }

  async keep(name: string, view: Popup): Promise<Buffer> {
    if (this.look.zoom)
      await view.evaluate(`document.documentElement.style.zoom = '${this.look.zoom}'`);
    if (this.look.width)
      await view.evaluate(`document.documentElement.style.maxInlineSize = '${this.look.width}px'`);
    await pause(300);
    const picture = await view.screenshot();
    writeFileSync(join(ALL, `${name}-${this.look.name}-${this.driver.name}.png`), picture);
    return picture;
  }

  /** The popup on a page, as it is and after each of these steps. */
  async popup(name: string, path: string, steps: Readonly<Record<string, string>> = {}) {
    const page = await this.visit(path);
    const popup = await this.driver.openPopup(page);
    await settled(popup);
    const picture = await this.keep(name, popup);
    for (const [step, script] of Object.entries(steps)) {
      await popup.evaluate(script);
      await this.keep(`${name}-${step}`, popup);
    }
    await popup.close();
    return { page, picture };
  }

  async firstRun() {
    const view = await this.driver.firstRun();
    await pause(500);
    await this.keep('welcome', view);
    await view.evaluate(`document.querySelector('ol').scrollIntoView()`);
    await this.keep('welcome-how', view);
    await view.close();
  }

  async options() {
    const page = await this.visit('/article');
    const popup = await this.driver.openPopup(page);
    await settled(popup);
    const options = await this.driver.openOptions(popup);
    await pause(800);
    for (const part of PARTS) {
      await options.evaluate(`document.getElementById('${part}').scrollIntoView()`);
      await this.keep(`options-${part}`, options);
    }
    await options.evaluate(
      `document.getElementById('add-term').click(), document.getElementById('erase').click()`,
    );
    await options.evaluate(`document.getElementById('terms').scrollIntoView()`);
    await this.keep('options-form', options);
    await options.close();
    await page.close();
  }

  /** Kept articles: none yet, the list, one of them, and two compared. */
  async kept(): Promise<Buffer> {
    const first = await this.visit('/article');
    const popup = await this.driver.openPopup(first);
    await settled(popup);
    const empty = await this.driver.openKept(popup);
    await this.keepReady('kept-empty', empty, '.list[aria-busy="false"]');
    await empty.close();
    await first.close();
    for (const path of ['/article', '/other']) await this.keepArticle(path);
    const page = await this.visit('/article');
    const again = await this.driver.openPopup(page);
    await settled(again);
    await again.evaluate(`document.getElementById('copy-as').click()`);
    await this.keepReady('popup-copy', again, '#copy-sheet');
    const kept = await this.driver.openKept(again);
    await until(kept, `document.querySelectorAll('.kept li').length === 2`);
    await kept.evaluate(
      `document.querySelectorAll('.kept li input').forEach((box) => box.click())`,
    );
    await this.keepReady('kept-list', kept, '#compare');
    await kept.evaluate(`document.querySelector('.kept a').click()`);
    await this.keepReady('kept-read', kept, '.reading .section.wording');
    await kept.evaluate(`history.back()`);
    await until(kept, `document.querySelectorAll('.kept li').length === 2`);
    await kept.evaluate(
      `document.querySelectorAll('.kept li input:not(:checked)').forEach((box) => box.click())`,
    );
    await until(kept, `!!document.querySelector('#compare')`);
    await kept.evaluate(`document.querySelector('#compare').click()`);
    const picture = await this.keepReady('kept-compare', kept, '[data-table="called"]');
    for (const part of ['[data-table="quoted"]', '[data-table="differ"]', '#timeline']) {
      await kept.evaluate(`document.querySelector('${part}').scrollIntoView()`);
      await this.keep(`kept-compare-${part.replace(/\W+|data|table/gu, '')}`, kept);
    }
    await kept.close();
    await page.close();
    return picture;
  }

  private async keepArticle(path: string): Promise<void> {
    const page = await this.visit(path);
    const popup = await this.driver.openPopup(page);
    await settled(popup);
    await popup.evaluate(`document.getElementById('keep').click()`);
    await until(popup, `document.getElementById('keep').disabled`);
    await this.keep('popup-kept', popup);
    await popup.close();
    await page.close();
  }

  private async keepReady(name: string, view: Popup, selector: string): Promise<Buffer> {
    await until(view, `!!document.querySelector('${selector}')`);
    return this.keep(name, view);
  }

  /** The card of a term, where the browser lets it be opened by a click. */
  async card() {
    const page = await this.visit('/article');
    const popup = await this.driver.openPopup(page);
    await settled(popup);
    await popup.close();
    await page.bringToFront();
    const { x, y } = (await page.evaluate(MIDDLE_OF_TERM)) as { x: number; y: number };
    await page.mouse.click(x, y);
    await pause(600);
    const picture = Buffer.from(await page.screenshot());
    writeFileSync(join(ALL, `card-${this.look.name}-${this.driver.name}.png`), picture);
    await page.close();
  }

  async panel(name: string): Promise<Buffer> {
    const page = await this.visit('/article');
    const popup = await this.driver.openPopup(page);
    await settled(popup);
    const panel = await this.driver.openPanel(popup);
    await settled(panel);
    const picture = await this.keep(name, panel);
    await panel.evaluate(PRESS_NEXT);
    await pause(600);
    await this.keep(`${name}-next`, panel);
    await panel.evaluate(`document.querySelector('.section.claims').scrollIntoView()`);
    await this.keep(`${name}-said`, panel);
    const other = await this.visit('/shop');
    await other.bringToFront();
    await pause(600);
    await this.keep(`${name}-not-allowed`, panel);
    await panel.close().catch(() => undefined);
    await other.close();
    await page.close();
    return picture;
  }
}

/** The options page's parts that are pictured. */
const PARTS = ['kinds', 'categories', 'terms', 'aside', 'data', 'about'];
/** Waits for this to become true in the view, 10 seconds at most. */
const until = (view: Popup, expression: string): Promise<unknown> =>
  view.evaluate(`(async () => {
    for (let i = 0; i < 200 && !(${expression}); i++) await new Promise((done) => setTimeout(done, 50));
    if (!(${expression})) throw new Error(${JSON.stringify(`Not so in time: ${expression}`)});
  })()`);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const PRESS_NEXT = `[...document.querySelectorAll('.stepper button')].at(-1).click()`;
const MIDDLE_OF_TERM = `(() => {
  const ranges = [];
  CSS.highlights.forEach((highlight, name) => name.includes('wording') && ranges.push(...highlight));
  const { left, top, width, height } = ranges.at(4).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
})()`;
const STEPS = {
  why: `document.querySelector('.section.wording .ask[aria-expanded]').click()`,
  ignore: `document.querySelector('.offers')?.scrollIntoView({ block: 'center' })`,
  target: `[...document.querySelectorAll('.toggle button')].at(-1).click()`,
  said: `document.querySelector('.section.claims').scrollIntoView()`,
  who: `document.querySelector('.section.names').scrollIntoView()`,
  when: `document.querySelector('.section.dates').scrollIntoView()`,
  wrong: `document.querySelector('.section.names .wrong').click(), document.querySelector('.section.names').scrollIntoView()`,
  figures: `document.querySelector('.section.figures').scrollIntoView()`,
};

async function pictures(name: BrowserName, look: Look): Promise<void> {
  const built = join('dist', name === 'firefox' ? 'firefox' : 'chrome');
  const extension = look.language ? speaking(built, look.language) : built;
  const server = await serve((path) => {
    const body = PAGES[path];
    return body === undefined ? undefined : { body };
  });
  const driver = await launch(name, {
    extension,
    dark: look.dark ?? false,
    forcedColours: look.forcedColours ?? false,
    firstRun: true,
  });
  try {
    const studio = new Studio(driver, server, look);
    await studio.firstRun();
    const { page, picture } = await studio.popup('popup', '/article', STEPS);
    const marked = Buffer.from(await page.screenshot());
    writeFileSync(join(ALL, `page-${look.name}-${name}.png`), marked);
    for (const [state, path] of [
      ['no-article', '/shop'],
      ['language', '/german'],
      ['partial', '/partial'],
      ['forbidden', name === 'chromium' ? 'chrome://version' : 'about:support'],
    ] as const)
      await (await studio.popup(state, path)).page.close();
    const panel = await studio.panel('panel');
    await studio.options();
    await studio.card();
    const kept = await studio.kept();
    if (
      name === 'chromium' &&
      !look.zoom &&
      !look.width &&
      look.language !== 'de' &&
      !look.forcedColours
    )
      await storePictures(
        driver,
        { page: marked, popup: picture, panel, kept, name: look.name },
        STORE,
      );
  } finally {
    await driver.close();
    await server.close();
  }
}

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    chromium: { type: 'boolean', default: false },
    look: { type: 'string' },
  },
});
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => values[name] || (!values.firefox && !values.chromium),
);
mkdirSync(ALL, { recursive: true });
mkdirSync(STORE, { recursive: true });
for (const name of browsers) {
  buildExtension(name === 'firefox' ? 'firefox' : 'chrome');
  for (const look of LOOKS.filter(({ name: own }) => !values.look || own === values.look)) {
    process.stdout.write(`${name}, ${look.name} …\n`);
    await pictures(name, look);
  }
}
process.stdout.write(`The pictures are in ${ALL} and ${STORE}.\n`);
