/** Popup and panel: what they show, how they are used by keyboard, and that they are open to everyone. */
import { describe, expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { settled } from '../../src/driver/facts';
import { faults } from './axe';
import { eventually, inBrowsers, words } from './harness';
import { fill, press, textOf } from './in-view';

const FOCUSED = `document.activeElement.textContent`;
const type = (view: Popup, key: string) =>
  view.evaluate(
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`,
  );

/** Controls that are smaller than 24 by 24 pixels, also those scrolled out of view. */
const SMALL = `[...document.querySelectorAll('button, summary, select, .switch')]
  .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
  .filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 24 || height < 24; })
  .map((one) => one.outerHTML)`;

inBrowsers('views', (stage) => {
  describe('popup', () => {
    for (const path of ['/article', '/shop', '/german', '/no-date'])
      it(`is open to everyone, with targets of 24 pixels and more: ${path}`, async () => {
        const popup = await stage.click(await stage.visit(path));
        expect(await faults(popup)).toEqual([]);
        expect(await popup.evaluate(SMALL)).toEqual([]);
      });

    it('shows its first finding within three hundred pixels', async () => {
      const popup = await stage.click(await stage.visit('/article'));
      const first = `document.querySelector('.fact').getBoundingClientRect().top`;
      expect(await popup.evaluate<number>(first)).toBeLessThan(300);
    });

    it('leaves its lists the room: only what is copied and opened stays in view at the foot', async () => {
      const popup = await stage.click(await stage.visit('/article'));
      const isIn = `!!document.querySelector('main .modes')`;
      await expect.poll(() => popup.evaluate(isIn)).toBe(true);
      expect(
        await popup.evaluate<number>(`document.querySelector('footer').offsetHeight`),
      ).toBeLessThan(60);
    });

    it('tells why a term is marked', async () => {
      const popup = await stage.click(await stage.visit('/article'));
      await press(popup, '.ask[aria-expanded]');
      await expect.poll(() => textOf(popup, '.why')).toMatch(/Sources/u);
      const said = await textOf(popup, '.why');
      expect(said).toContain('Labels for armed groups');
      expect(said).toContain('Used by the article. It stands in no quotation');
      expect(await faults(popup)).toEqual([]);
    });

    it('tells why also after the background was stopped', async () => {
      const popup = await stage.click(await stage.visit('/article'));
      await stage.driver.stopBackground();
      await press(popup, '.ask[aria-expanded]');
      await expect.poll(() => textOf(popup, '.why')).toMatch(/Sources/u);
    });

    it('lists what one target is called, and by whom', async () => {
      const popup = await stage.click(await stage.visit('/article'));
      await popup.evaluate(`[...document.querySelectorAll('.toggle button')].at(-1).click()`);
      await expect.poll(() => textOf(popup, '.section.wording')).toContain('quoted: Maria Tesfaye');
    });

    it('is used by arrow keys: rows, what stands beside them, headings', async () => {
      const popup = await stage.click(await stage.visit('/article'));
      const focused = () => popup.evaluate<string>(FOCUSED);
      const hasStop = () =>
        popup.evaluate<boolean>(`!!document.querySelector('.findings [tabindex="0"]')`);
      expect(await eventually(hasStop)).toBe(true);
      await popup.evaluate(`document.querySelector('.findings [tabindex="0"]').focus()`);
      await expect.poll(focused).toContain('Wording');
      await type(popup, 'ArrowDown');
      await expect.poll(focused).toContain('Rebels');
      await type(popup, 'ArrowRight');
      await expect.poll(focused).toBe('Why?');
      await type(popup, 'ArrowDown');
      await expect.poll(focused).toContain('Separatist gunmen');
      await type(popup, 'PageDown');
      await expect.poll(focused).toContain('Said');
      await type(popup, 'ArrowLeft');
      const isClaimsOpen = `document.querySelector('.section.claims').open`;
      await expect.poll(() => popup.evaluate(isClaimsOpen)).toBe(false);
      await type(popup, 'ArrowDown');
      await expect.poll(focused).toContain('Who');
      await type(popup, 'Home');
      await expect.poll(focused).toContain('Wording');
      const stops = `document.querySelectorAll('.findings [tabindex="0"]').length`;
      await expect.poll(() => popup.evaluate(stops)).toBe(1);
    });
  });

  describe('panel', () => {
    const openPanel = async (path = '/article') => {
      const page = await stage.visit(path);
      const panel = await stage.open('panel', await stage.click(page));
      await settled(panel);
      return { page, panel };
    };
    const said = (view: Popup) => textOf(view, 'main');

    it('shows what the popup shows, with sources and shares', async () => {
      const { panel } = await openPanel();
      for (const expected of [
        'Sourcing at a glance',
        'Share of voice',
        'Maria Tesfaye',
        'Copy facts',
      ])
        await expect.poll(() => words(panel)).toContain(expected);
      expect(await faults(panel)).toEqual([]);
    });

    it('searches the findings', async () => {
      const { panel } = await openPanel();
      await fill(panel, 'input[type=search]', 'Tesfaye');
      expect(await eventually(async () => !(await said(panel)).includes('Samir Haddad'))).toBe(
        true,
      );
      expect(await said(panel)).toContain('Maria Tesfaye');
      expect(await said(panel)).toContain('No figures were found.');
    });

    it('steps through the marks, and says which', async () => {
      const { panel, page } = await openPanel();
      await page.setViewport({ width: 800, height: 300 });
      await panel.evaluate(`[...document.querySelectorAll('.stepper button')].at(-1).click()`);
      const status = () => textOf(panel, '.stepper [role=status]');
      await expect.poll(status).toMatch(/^1 of \d+, /u);
      const current = `document.querySelectorAll('[aria-current]').length`;
      await expect.poll(() => panel.evaluate(current)).toBe(1);
      await press(panel, '.stepper button');
      await expect.poll(status).toMatch(/^(\d+) of \1, /u);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    });

    it('follows the reader’s place on the page', async () => {
      const { panel, page } = await openPanel();
      await page.setViewport({ width: 800, height: 300 });
      const inView = () =>
        panel.evaluate<string>(
          `[...document.querySelectorAll('[data-in-view]')].map((row) => row.textContent).join()`,
        );
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => inView()).toContain('Larovia');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await expect.poll(() => inView()).toContain('Kwame Boateng');
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
      await expect.poll(() => said(panel)).toContain('Maria Tesfaye');
    });
  });
});
