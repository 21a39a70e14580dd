/** What is pictured in each look: every view of the extension, with the states that it can be in. */
import type { Page } from 'puppeteer-core';
import type { Popup } from '../../driver/driver';
import { settled } from '../../driver/facts';
import { pause, type Studio, until } from './studio';

/** What pictures for README and stores are put together from, as PNGs. */
export interface Published {
  page: Buffer;
  popup: Buffer;
  panel: Buffer;
}

const see = (selector: string) => `document.querySelector('${selector}').scrollIntoView()`;
const pressed = (selector: string) => `document.querySelector('${selector}').click()`;

/** The popup on an article, and after each of these. */
const STEPS: Readonly<Record<string, string>> = {
  why: pressed('.section.wording .ask[aria-expanded]'),
  ignore: `document.querySelector('.offers')?.scrollIntoView({ block: 'center' })`,
  target: `[...document.querySelectorAll('.toggle button')].at(-1).click()`,
  said: see('.section.claims'),
  who: see('.section.names'),
  when: see('.section.dates'),
  wrong: `${pressed('.section.names .wrong')}, ${see('.section.names')}`,
  figures: see('.section.figures'),
};
/** The options page's parts. */
const PARTS = ['kinds', 'categories', 'terms', 'aside', 'data', 'about'];

export async function firstRun(studio: Studio): Promise<void> {
  const view = await studio.driver.firstRun();
  if (studio.look.zoom) await view.zoom(studio.look.zoom);
  await studio.fitted(view, 'tab');
  await studio.keepWhen('welcome', view, `!!document.querySelector('ol')`);
  await view.evaluate(see('ol'));
  await studio.keep('welcome-how', view);
  await view.close();
}

/** The popup on an article, with each section, and the page under it. */
export async function article(studio: Studio): Promise<Omit<Published, 'panel'>> {
  const page = await studio.visit('/article');
  const popup = await studio.click(page);
  const first = await studio.keep('popup', popup);
  for (const [step, script] of Object.entries(STEPS)) {
    await popup.evaluate(script);
    await studio.keep(`popup-${step}`, popup);
  }
  await popup.close();
  return { popup: first, page: await studio.keepPage('page', page) };
}

/** The popup where there is less to show, or nothing. */
export async function states(studio: Studio): Promise<void> {
  const forbidden = studio.driver.name === 'chromium' ? 'chrome://version' : 'about:support';
  for (const [state, path] of [
    ['no-article', '/shop'],
    ['language', '/german'],
    ['partial', '/partial'],
    ['forbidden', forbidden],
  ] as const) {
    const page = await studio.visit(path);
    const popup = await studio.click(page);
    await studio.keep(state, popup);
    await popup.close();
    await page.close();
  }
}

export async function panel(studio: Studio): Promise<Buffer> {
  const page = await studio.visit('/article');
  const view = await studio.driver.openPanel(await studio.click(page));
  await settled(view);
  await studio.fitted(view, 'panel');
  const first = await studio.keep('panel', view);
  await view.evaluate(`[...document.querySelectorAll('.stepper button')].at(-1).click()`);
  await studio.keepWhen('panel-next', view, `!!document.querySelector('.fact[aria-current]')`);
  await view.evaluate(see('.section.claims'));
  await studio.keep('panel-said', view);
  const other = await studio.visit('/shop');
  await other.bringToFront();
  await studio.keepWhen('panel-not-allowed', view, `!!document.querySelector('.state')`);
  await view.close().catch(() => undefined);
  await other.close();
  await page.close();
  return first;
}

export async function options(studio: Studio): Promise<void> {
  const page = await studio.visit('/article');
  const view = await studio.driver.openOptions(await studio.click(page));
  await studio.fitted(view, 'tab');
  await until(view, `!!document.getElementById('${PARTS.at(-1)}')`);
  for (const part of PARTS) {
    await view.evaluate(see(`#${part}`));
    await studio.keep(`options-${part}`, view);
  }
  await view.evaluate(`${pressed('#add-term')}, ${pressed('#erase')}, ${see('#terms')}`);
  await studio.keep('options-form', view);
  await view.evaluate(see('#data'));
  await studio.keep('options-erase', view);
  await view.close();
  await page.close();
}

/** The card of a term. */
export async function card(studio: Studio): Promise<void> {
  const page = await studio.visit('/article');
  await (await studio.click(page)).close();
  await page.bringToFront();
  const { x, y } = (await page.evaluate(MIDDLE_OF_TERM)) as { x: number; y: number };
  await page.mouse.click(x, y);
  await pause(600);
  await studio.keepPage('card', page);
  await page.close();
}

const MIDDLE_OF_TERM = `(() => {
  const ranges = [];
  CSS.highlights.forEach((highlight, name) => name.includes('wording') && ranges.push(...highlight));
  const term = ranges.at(4);
  term.startContainer.parentElement.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = term.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
})()`;

/** Kept articles: none yet, the list, one of them, and two compared, which is the picture that is answered. */
export async function kept(studio: Studio): Promise<Buffer> {
  const nothing = await openKept(studio);
  await studio.keepWhen(
    'kept-empty',
    nothing.view,
    `!!document.querySelector('.list[aria-busy="false"]')`,
  );
  await nothing.close();
  for (const path of ['/article', '/other']) await keepArticle(studio, path);
  const { view, close } = await openKept(studio);
  await studio.keepWhen('kept-list', view, `${choose('')}, !!document.querySelector('#compare')`);
  await view.evaluate(pressed('.kept a'));
  await studio.keepWhen('kept-read', view, `!!document.querySelector('.reading .section.wording')`);
  await view.evaluate('history.back()');
  await until(view, `${choose(':not(:checked)')}, !!document.querySelector('#compare')`);
  await view.evaluate(pressed('#compare'));
  const table = (name: string) => `[data-table="${name}"]`;
  const compared = await studio.keepWhen(
    'kept-compare',
    view,
    `!!document.querySelector('${table('called')}')`,
  );
  for (const [part, selector] of [
    ['quoted', table('quoted')],
    ['differ', table('differ')],
    ['timeline', '#timeline'],
  ] as const) {
    await view.evaluate(see(selector));
    await studio.keep(`kept-compare-${part}`, view);
  }
  await close();
  return compared;
}

/** Presses the boxes of all articles in the list, once there are two. */
const choose = (which: string) => `document.querySelectorAll('.kept li').length === 2 &&
  document.querySelectorAll('.kept li input${which}').forEach((box) => box.checked || box.click())`;

async function openKept(studio: Studio): Promise<{ view: Popup; close(): Promise<void> }> {
  const page: Page = await studio.visit('/article');
  const popup = await studio.click(page);
  await popup.evaluate(pressed('#copy-as'));
  await studio.keepWhen('popup-copy', popup, `!!document.querySelector('#copy-sheet')`);
  const view = await studio.fitted(await studio.driver.openKept(popup), 'tab');
  const close = async () => {
    await view.close();
    await page.close();
  };
  return { view, close };
}

async function keepArticle(studio: Studio, path: string): Promise<void> {
  const page = await studio.visit(path);
  const popup = await studio.click(page);
  await popup.evaluate(pressed('#keep'));
  await studio.keepWhen('popup-kept', popup, `document.getElementById('keep').disabled`);
  await popup.close();
  await page.close();
}
