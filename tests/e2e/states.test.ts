/** Every state of popup and panel, called up at will: what it says, what it offers, and that it is open to everyone. */
import { expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { faults, smallTargets } from './axe';
import { doctored } from './doctored';
import { inBrowsers, keep, SAMPLE, words } from './harness';

/** What each failure is called, what is advised, and whether trying again is offered. */
const FAILURES = [
  ['failed', 'Something went wrong inside Newsloupe', 'Reload it and try again', true],
  ['too-long', 'This page is too long', 'Open a shorter one', false],
  ['superseded', 'The page changed while it was being read', 'Wait until it has loaded', true],
] as const;
inBrowsers(
  'states',
  (stage, name) => {
    const check = async (view: Popup, state: string) => {
      expect(await faults(view)).toEqual([]);
      expect(await smallTargets(view)).toEqual([]);
      keep(`state-${state}-${name}`, await view.screenshot());
    };
    const main = (view: Popup) =>
      view.evaluate<string>(`document.querySelector('main')?.textContent ?? ''`);

    it('reading: says so, and that it takes long', async () => {
      const popup = await stage.driver.openPopup(await stage.visit('/article?state=reading'));
      await expect.poll(() => main(popup)).toContain('Reading the article');
      expect(await popup.evaluate(`!!document.querySelector('progress')`)).toBe(true);
      await check(popup, 'reading');
      await expect.poll(() => main(popup)).toContain('Still reading');
      await popup.close();
    });

    it('nothing found, and parts that could not be looked for', async () => {
      const empty = await stage.click(await stage.visit('/article?state=nothing'));
      await expect.poll(() => main(empty)).toContain('Nothing was found in this article.');
      await check(empty, 'nothing');
      await empty.close();
      const partly = await stage.click(await stage.visit('/article?state=warnings'));
      await expect
        .poll(() => main(partly))
        .toContain('Claims could not be looked for; the rest is complete.');
      await expect.poll(() => main(partly)).toContain('some names may be missing');
      await check(partly, 'warnings');
    });

    it.each(FAILURES)('%s: what happened, what to do', async (state, what, todo, again) => {
      const popup = await stage.click(await stage.visit(`/article?state=${state}`));
      await expect.poll(() => main(popup)).toContain(what);
      await expect.poll(() => main(popup)).toContain(todo);
      expect(await popup.evaluate(`!!document.querySelector('.state .act')`)).toBe(again);
      expect(await words(popup)).toContain('Options');
      await check(popup, state);
    });

    it('partial: says that only a part is there', async () => {
      const popup = await stage.click(await stage.visit('/partial'));
      await expect.poll(() => main(popup)).toContain('The page shows only part of this article.');
      await check(popup, 'partial');
    });
  },
  {
    extension: doctored,
    pages: async () => ({
      '/partial': () => ({
        body: SAMPLE.replace(
          '</head>',
          '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rebels tighten grip on Larovia’s grain port as talks stall","isAccessibleForFree":false,"wordCount":2000}</script></head>',
        ),
      }),
    }),
  },
);
