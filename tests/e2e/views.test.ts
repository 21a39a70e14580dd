/** Popup and panel: what they show, how they are used by keyboard, and that they are open to everyone. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { settled } from '../../src/driver/facts';
import { eventually, inBrowsers, words } from './harness';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Names of the rules that are broken, with the places; none is as it should be. */
const FAULTS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ').slice(0, 300)))`;

async function faults(view: Popup): Promise<string[]> {
  await view.evaluate(
    `(() => { ${AXE}\n; globalThis.axe = globalThis.axe ?? axe; return true; })()`,
  );
  return view.evaluate<string[]>(FAULTS);
}

const FOCUSED = `document.activeElement.textContent`;
const press = (view: Popup, key: string) =>
  view.evaluate(
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`,
  );

inBrowsers('popup', (stage, name) => {
  for (const path of ['/article', '/shop', '/german', '/no-date'])
    it(`is open to everyone: ${path}`, async () => {
      const popup = await stage.click(await stage.visit(path));
      expect(await faults(popup)).toEqual([]);
    });

  it('leaves its lists the room: only what is copied and opened stays in view at the foot', async () => {
    const popup = await stage.click(await stage.visit('/article'));
    expect(await popup.evaluate<boolean>(`!!document.querySelector('main .modes')`)).toBe(true);
    expect(
      await popup.evaluate<number>(`document.querySelector('footer').offsetHeight`),
    ).toBeLessThan(60);
  });

  it('tells why a term is marked', async () => {
    const popup = await stage.click(await stage.visit('/article'));
    await popup.evaluate(`document.querySelector('.ask[aria-expanded]').click()`);
    const isThere = async () =>
      (await popup.evaluate<string>(`document.querySelector('.why')?.textContent ?? ''`)).includes(
        'Labels for armed groups',
      );
    expect(await eventually(isThere)).toBe(true);
    const said = await popup.evaluate<string>(`document.querySelector('.why').textContent`);
    expect(said).toContain('Used by the article. It stands in no quotation');
    expect(said).toMatch(/Sources/u);
    expect(await faults(popup)).toEqual([]);
  });

  it('tells why also after the background was stopped', async () => {
    const popup = await stage.click(await stage.visit('/article'));
    await stage.driver.stopBackground();
    await popup.evaluate(`document.querySelector('.ask[aria-expanded]').click()`);
    const isThere = () =>
      popup.evaluate<boolean>(`/Sources/u.test(document.querySelector('.why')?.textContent ?? '')`);
    expect(await eventually(isThere, 8000)).toBe(true);
  });

  it('lists what one target is called, and by whom', async () => {
    const popup = await stage.click(await stage.visit('/article'));
    await popup.evaluate(`[...document.querySelectorAll('.toggle button')].at(-1).click()`);
    const isThere = async () =>
      (
        await popup.evaluate<string>(`document.querySelector('.section.wording').textContent`)
      ).includes('quoted: Maria Tesfaye');
    expect(await eventually(isThere)).toBe(true);
  });

  it('is used by arrow keys: rows, what stands beside them, headings', async () => {
    const popup = await stage.click(await stage.visit('/article'));
    const focused = () => popup.evaluate<string>(FOCUSED);
    const hasStop = () =>
      popup.evaluate<boolean>(`!!document.querySelector('.findings [tabindex="0"]')`);
    expect(await eventually(hasStop)).toBe(true);
    await popup.evaluate(`document.querySelector('.findings [tabindex="0"]').focus()`);
    expect(await focused()).toContain('Wording');
    await press(popup, 'ArrowDown');
    expect(await focused()).toContain('Rebels');
    await press(popup, 'ArrowRight');
    expect(await focused()).toBe('Why?');
    await press(popup, 'ArrowDown');
    expect(await focused()).toContain('Separatist gunmen');
    await press(popup, 'PageDown');
    expect(await focused()).toContain('Said');
    await press(popup, 'ArrowLeft');
    expect(await popup.evaluate(`document.querySelector('.section.claims').open`)).toBe(false);
    await press(popup, 'ArrowDown');
    expect(await focused()).toContain('Who');
    await press(popup, 'Home');
    expect(await focused()).toContain('Wording');
    expect(
      await popup.evaluate(`document.querySelectorAll('.findings [tabindex="0"]').length`),
    ).toBe(1);
  });

  it('has targets of 24 pixels and more', async () => {
    const popup = await stage.click(await stage.visit('/article'));
    const small = await popup.evaluate<
      string[]
    >(`[...document.querySelectorAll('button, summary, select, .switch')]
      .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
      .filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 24 || height < 24; })
      .map((one) => one.outerHTML)`);
    expect(small).toEqual([]);
  });

  it('opens with its lists at once on a page that was read', async () => {
    const page = await stage.visit('/article');
    await (await stage.click(page)).close();
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const popup = await stage.click(page);
      times.push(
        await popup.evaluate<number>(
          `performance.getEntriesByName('newsloupe-lists')[0]?.startTime ?? Infinity`,
        ),
      );
      await popup.close();
    }
    const median = times.sort((a, b) => a - b)[2] ?? Infinity;
    console.log(name, 'popup opens with its lists after', Math.round(median), 'ms');
    // The goal is 200 ms; a machine that runs tests is busy.
    expect(median).toBeLessThan(600);
  });
});

inBrowsers('panel', (stage) => {
  let panel: Popup | undefined;
  afterEach(async () => {
    await panel?.close().catch(() => undefined);
    panel = undefined;
  });
  const openPanel = async (path = '/article') => {
    const page = await stage.visit(path);
    panel = await stage.driver.openPanel(await stage.click(page));
    await settled(panel);
    return { page, panel };
  };
  const said = (view: Popup) => view.evaluate<string>(`document.querySelector('main').textContent`);

  it('shows what the popup shows, with sources and shares', async () => {
    const { panel } = await openPanel();
    const text = await words(panel);
    for (const expected of [
      'Sourcing at a glance',
      'Share of voice',
      'Maria Tesfaye',
      'Copy facts',
    ])
      expect(text).toContain(expected);
    expect(await faults(panel)).toEqual([]);
  });

  it('searches the findings', async () => {
    const { panel } = await openPanel();
    await panel.evaluate(`(() => {
      const input = document.querySelector('input[type=search]');
      input.value = 'Tesfaye';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    expect(await eventually(async () => !(await said(panel)).includes('Samir Haddad'))).toBe(true);
    expect(await said(panel)).toContain('Maria Tesfaye');
    expect(await said(panel)).toContain('No figures were found.');
  });

  it('steps through the marks, and says which', async () => {
    const { panel, page } = await openPanel();
    await page.setViewport({ width: 800, height: 300 });
    await panel.evaluate(`[...document.querySelectorAll('.stepper button')].at(-1).click()`);
    const status = () =>
      panel.evaluate<string>(`document.querySelector('.stepper [role=status]').textContent`);
    expect(await eventually(async () => /^1 of \d+, /u.test(await status()))).toBe(true);
    expect(await panel.evaluate(`document.querySelectorAll('[aria-current]').length`)).toBe(1);
    await panel.evaluate(`document.querySelector('.stepper button').click()`);
    expect(await eventually(async () => /^(\d+) of \1, /u.test(await status()))).toBe(true);
    expect(await eventually(async () => (await page.evaluate(() => scrollY)) > 0)).toBe(true);
  });

  it('follows the reader’s place on the page', async () => {
    const { panel, page } = await openPanel();
    await page.setViewport({ width: 800, height: 300 });
    const inView = () =>
      panel.evaluate<string>(
        `[...document.querySelectorAll('[data-in-view]')].map((row) => row.textContent).join()`,
      );
    await page.evaluate(() => scrollTo(0, 0));
    expect(await eventually(async () => (await inView()).includes('Larovia'))).toBe(true);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await eventually(async () => (await inView()).includes('Kwame Boateng'))).toBe(true);
  });

  it('says plainly when it may not read the tab in view', async () => {
    const { panel } = await openPanel();
    const other = await stage.visit('/strict-csp');
    await other.bringToFront();
    const isSaid = async () => (await said(panel)).includes('Not allowed to read this tab yet');
    expect(await eventually(isSaid)).toBe(true);
    expect(await faults(panel)).toEqual([]);
    // A press of the toolbar button allows it, and the panel reads it too.
    await stage.click(other);
    expect(await eventually(async () => (await said(panel)).includes('Maria Tesfaye'))).toBe(true);
  });
});
