/** The first-run page: opened on install, once, and no dead end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/driver/driver';
import { settled } from '../../src/driver/facts';
import { launch } from '../../src/driver/launch';
import { serve } from '../../src/driver/serve';
import { faults, smallTargets } from './axe';
import { eventually, keep, SAMPLE } from './harness';
import { press, textOf } from './in-view';

const missing = (process.env.NEWSLOUPE_MISSING ?? '').split(',');

describe.each(['chromium', 'firefox'] as const)('the first-run page (%s)', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    if (!missing.includes(name)) driver = await launch(name, { firstRun: true });
  });
  afterAll(() => driver?.close());

  it.skipIf(missing.includes(name))('shows the five kinds and says how to begin', async () => {
    const view = await driver.firstRun();
    const isShown = () => view.evaluate<boolean>(`document.querySelectorAll('ol li').length === 3`);
    expect(await eventually(isShown)).toBe(true);
    const marked = await view.evaluate(
      `[...document.querySelectorAll('blockquote [class]:not(.line)')].map((one) => one.className).sort()`,
    );
    expect(marked).toEqual(['claims', 'dates', 'figures', 'names', 'wording']);
    expect(await view.evaluate(`document.querySelectorAll('button').length`)).toBe(1);
    // The page's own style sheet holds over that of all views.
    const size = await view.evaluate(`getComputedStyle(document.querySelector('h1')).fontSize`);
    expect(size).toBe('24px');
    expect(await faults(view)).toEqual([]);
    expect(await smallTargets(view)).toEqual([]);
    keep(`welcome-${name}`, await view.screenshot());
  });

  it.skipIf(missing.includes(name))(
    'leads a newcomer to a first article, read, and on to the options',
    async () => {
      const server = await serve(() => ({ body: SAMPLE }));
      const page = await driver.newPage();
      await page.goto(server.origin, { waitUntil: 'domcontentloaded' });
      const popup = await driver.openPopup(page);
      await settled(popup);
      // The first thing a newcomer reads is the wording, and what the word beside it is for.
      await expect.poll(() => textOf(popup, '.findings h3')).toBe('Wording');
      // Every control says what it is, in words.
      const wordless = await popup.evaluate<string[]>(
        `[...document.querySelectorAll('button, summary, select, label')]
          .filter((one) => one.checkVisibility() && !one.textContent.trim())
          .map((one) => one.outerHTML)`,
      );
      expect(wordless).toEqual([]);
      await press(popup, '.fact');
      const options = await driver.openOptions(popup);
      await press(options, '#about a');
      const isWelcome = () =>
        view.evaluate<boolean>(`!!document.querySelector('blockquote')`).catch(() => false);
      const view = await driver.firstRun();
      expect(await eventually(isWelcome)).toBe(true);
      await server.close();
    },
  );
});
