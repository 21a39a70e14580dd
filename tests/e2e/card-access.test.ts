/** The card is open to everyone: what axe-core finds in it, and the size of its buttons. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { pageCode } from '../../src/driver/page-code';
import { inBrowsers, keep } from './harness';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const BLANK = '<!doctype html><html lang="en"><title>A card</title><main><h1>A card</h1></main>';

inBrowsers(
  'the card for everyone',
  (stage, name) => {
    let code = '';
    beforeAll(async () => {
      code = await pageCode('tests/e2e/card-in-page.ts');
    });
    it.each(['light', 'dark'])('has nothing that axe-core finds (%s)', async (scheme) => {
      const page = await stage.visit('/blank');
      await page.evaluate(code);
      await page.evaluate(AXE);
      await page.evaluate(`newsloupeCard.showCard('${scheme}')`);
      keep(`card-every-kind-${scheme}-${name}`, await page.screenshot({ fullPage: true }));
      // The rules about whole pages are about the page, which is not ours.
      const found = await page.evaluate(`axe.run(document, { resultTypes: ['violations'],
        rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } } })
        .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`);
      expect(found).toEqual([]);
      expect(await page.evaluate('newsloupeCard.small()')).toEqual([]);
      expect(await page.evaluate('newsloupeCard.closes()')).toEqual([true, true]);
    });
  },
  { pages: async () => ({ '/blank': () => ({ body: BLANK }) }) },
);
