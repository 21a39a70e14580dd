/** Private windows: articles are read and copied there as anywhere, and nothing of it stays. */
import { expect, it } from 'vitest';
import { inBrowsers, markedWords, words } from './harness';
import { click, isTold, lacks, stored, textOf } from './in-view';

inBrowsers(
  'a private window',
  (stage) => {
    it('is read and copied from, and leaves nothing', async () => {
      const page = await stage.visit('/article');
      const popup = await stage.click(page);
      const isPrivate = `(globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => tab.incognito)`;
      expect(await popup.evaluate(isPrivate)).toBe(true);
      await expect.poll(() => words(popup)).toContain('Daniel Achterberg, quoted');
      await expect.poll(async () => (await markedWords(page)).names).toContain('Maria Tesfaye');
      const before = await stored(popup);

      await click(popup, '.section.claims [data-copy="fact"]');
      expect(await isTold(popup, /^1 fact copied/u)).toBe(true);
      // What would be refused is not offered, and it is said why.
      await expect.poll(() => textOf(popup, '.keeping')).toMatch(/^Articles from private windows/u);
      expect(await lacks(popup, '#keep')).toBe(true);
      // The browser would keep the name of a site that is chosen.
      expect(await lacks(popup, '#mode-choice')).toBe(true);

      expect(await stored(popup)).toBe(before);
      expect(before).not.toMatch(/Tesfaye|Larovia|127\.0\.0\.1/u);
      const kept = await stage.open('kept', popup);
      await expect.poll(() => words(kept)).toMatch(/Kept/u);
      expect(await lacks(kept, '.kept li')).toBe(true);
    });
  },
  { privateWindows: true },
);
