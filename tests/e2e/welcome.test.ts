/** The first-run page: opened on install, once, and no dead end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/driver/driver';
import { launch } from '../../src/driver/launch';
import { faults, smallTargets } from './axe';
import { eventually, keep } from './harness';

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
    expect(await faults(view)).toEqual([]);
    expect(await smallTargets(view)).toEqual([]);
    keep(`welcome-${name}`, await view.screenshot());
  });
});
