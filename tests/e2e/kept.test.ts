/** Kept articles: kept from the popup, listed, searched, read, compared, deleted, and as files. */
import { expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { writeLibrary } from '../../src/library/file';
import { faults, smallTargets } from './axe';
import { eventually, inBrowsers, keep, SAMPLE } from './harness';
import { fill, give, has, isTold, press, textOf } from './in-view';
import { invented } from './invented';

const OTHER = SAMPLE.replaceAll('The Meridian Courier', 'Port Herald')
  .replaceAll('gunmen', 'fighters')
  .replaceAll('350,000', '520,000');

const rows = (view: Popup) => view.evaluate<number>(`document.querySelectorAll('.kept li').length`);
const isCount = (view: Popup, count: number) =>
  eventually(async () => (await rows(view)) === count);
const bringIn = (view: Popup, text: string) => give(view, '#import', 'kept.jsonl', text);
const CATCH_COPIES = `(() => {
  window.copies = [];
  navigator.clipboard.write = async ([item]) => {
    const made = { types: item.types };
    for (const type of item.types.filter((one) => one.startsWith('text/'))) made[type] = await (await item.getType(type)).text();
    if (item.types.includes('image/png')) made.size = (await item.getType('image/png')).size;
    window.copies.push(made);
  };
})()`;
interface Copied {
  types: string[];
  size?: number;
  'text/plain'?: string;
  'text/html'?: string;
}

const FILE = writeLibrary([invented(1), invented(2)]).join('');
const hostile = {
  ...invented(3),
  metadata: { ...invented(3).metadata, title: '<img src=x onerror="document.title=1">' },
};

inBrowsers(
  'kept articles',
  (stage, name) => {
    const open = async (path = '/article') => {
      const popup = await stage.click(await stage.visit(path));
      return stage.open('kept', popup);
    };

    it('are kept from the popup, listed, searched, read, deleted and brought back', async () => {
      for (const path of ['/article', '/other']) {
        const popup = await stage.click(await stage.visit(path));
        await press(popup, '#keep');
        expect(await isTold(popup, /^Kept on this device\.$/u)).toBe(true);
        expect(await faults(popup)).toEqual([]);
        await popup.close();
      }
      const again = await stage.click(await stage.visit('/article'));
      await expect.poll(() => textOf(again, '#keep')).toBe('Kept');
      const kept = await stage.open('kept', again);
      expect(await isCount(kept, 2)).toBe(true);
      expect(await faults(kept)).toEqual([]);
      expect(await smallTargets(kept)).toEqual([]);
      keep(`kept-list-${name}`, await kept.screenshot());
      await fill(kept, '#search', 'herald');
      expect(await isCount(kept, 1)).toBe(true);
      await fill(kept, '#search', 'nothing of the kind');
      expect(await isCount(kept, 0)).toBe(true);
      await fill(kept, '#search', '');
      expect(await isCount(kept, 2)).toBe(true);
      await press(kept, '[data-do="delete"]');
      expect(await isTold(kept, /^1 article is deleted\.$/u)).toBe(true);
      expect(await isCount(kept, 1)).toBe(true);
      await press(kept, '#undo');
      expect(await isCount(kept, 2)).toBe(true);
      await press(kept, '.kept a');
      expect(await has(kept, '.reading .section.wording')).toBe(true);
      await expect.poll(() => textOf(kept, '.text')).toContain('PORT SELM');
      const painted = () =>
        kept.evaluate<number>(
          `[...CSS.highlights.keys()].filter((look) => look.startsWith('newsloupe-')).length`,
        );
      expect(await eventually(async () => (await painted()) > 3)).toBe(true);
      await press(kept, '.section.figures .fact');
      const flashes = () =>
        kept.evaluate<boolean>(`[...CSS.highlights.keys()].some((look) => look.includes('flash'))`);
      expect(await eventually(flashes)).toBe(true);
      expect(await faults(kept)).toEqual([]);
      keep(`kept-read-${name}`, await kept.screenshot());
    });

    it('are compared in tables and pictures, which can be copied', async () => {
      const kept = await open();
      expect(await isCount(kept, 2)).toBe(true);
      for (const n of [1, 2]) await press(kept, `.kept li:nth-child(${n}) input`);
      expect(await has(kept, '#compare')).toBe(true);
      await press(kept, '#compare');
      expect(await has(kept, '[data-table="quoted"]')).toBe(true);
      await expect
        .poll(() => textOf(kept, '[data-table="called"]'))
        .toContain('Separatist fighters');
      expect(await textOf(kept, '[data-table="differ"]')).toMatch(
        /350,000[\s\S]*520,000|520,000[\s\S]*350,000/u,
      );
      await expect.poll(() => textOf(kept, 'svg')).toContain('Port Herald');
      expect(await faults(kept)).toEqual([]);
      expect(await smallTargets(kept)).toEqual([]);
      keep(`kept-compare-${name}`, await kept.screenshot());
      await kept.evaluate(CATCH_COPIES);
      await press(kept, '#copy-all');
      expect(await isTold(kept, /^The table is copied\.$/u)).toBe(true);
      await press(kept, '#labels [data-do="copy"]');
      expect(await isTold(kept, /^The picture is copied\.$/u)).toBe(true);
      const [table, picture] = await kept.evaluate<Copied[]>('window.copies');
      expect(table?.['text/plain']).toContain('| Speaker | Port Herald | The Meridian Courier |');
      expect(table?.['text/html']).toContain('<table>');
      expect(picture?.types).toEqual(['image/png']);
    });

    it('come in from files; what cannot be read is refused in words, and changes nothing', async () => {
      const kept = await open();
      expect(await isCount(kept, 2)).toBe(true);
      for (const [file, words] of [
        ['hello', /^This is not a file of kept articles\. Nothing was imported\.$/u],
        ['<html><script>document.title = 1</script>', /^This is not a file of kept articles\./u],
        [
          FILE.slice(0, -300),
          /^The file ends too early: it announces 2 articles, and 1 are whole\./u,
        ],
        [FILE.replace('"version":1', '"version":7'), /newer Newsloupe \(its version is 7/u],
        [
          FILE.replace('"metadata":{', '"metadata":{"__proto__":{"x":1},'),
          /Article 1 .*named “__proto__”/u,
        ],
        [FILE.replace('"kept":"', '"kept":"x'), /Article 1 .*“kept” is not as it must be/u],
      ] as const) {
        await bringIn(kept, file);
        expect(await isTold(kept, words), String(words)).toBe(true);
        expect(await rows(kept)).toBe(2);
      }
      await bringIn(kept, writeLibrary([invented(1), hostile]).join(''));
      expect(await isTold(kept, /^2 articles were added\.$/u)).toBe(true);
      expect(await isCount(kept, 4)).toBe(true);
      expect(await textOf(kept, '.kept')).toContain('<img src=x');
      expect(await kept.evaluate(`document.querySelectorAll('.kept img').length`)).toBe(0);
      await bringIn(kept, FILE);
      expect(await isTold(kept, /^1 article was added\. 1 was there already\.$/u)).toBe(true);
    });

    it('are all there or none where the disk is full, and say so', async () => {
      const kept = await open();
      expect(await isCount(kept, 5)).toBe(true);
      await kept.evaluate(`(() => {
        const { put } = IDBObjectStore.prototype;
        let calls = 0;
        IDBObjectStore.prototype.put = function (...given) {
          if (++calls > 3) throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, given);
        };
      })()`);
      await bringIn(kept, writeLibrary([6, 7, 8, 9].map(invented)).join(''));
      expect(await isTold(kept, /^There is no room left .* Nothing was changed\.$/u)).toBe(true);
      await kept.close();
      const fresh = await open();
      expect(await isCount(fresh, 5)).toBe(true);
    });
  },
  { pages: async () => ({ '/other': () => ({ body: OTHER }) }) },
);
