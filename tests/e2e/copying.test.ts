/** Copying: from rows, headings, the sheet, the card and the page's menu, into the browser's own clipboard. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Popup } from '../../src/driver/driver';
import { faults, smallTargets } from './axe';
import { eventually, inBrowsers, keep, SAMPLE } from './harness';

const PASTED = `<p id="field" contenteditable></p><script>
  addEventListener('paste', ({ clipboardData }) => {
    document.title = JSON.stringify({ text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') });
  });</script>`;
interface Forms {
  text: string;
  html: string;
}

/** What a reader gets who pastes now. */
async function pasted(page: Page): Promise<Forms> {
  await page.bringToFront();
  await page.focus('#field');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const read = async () => {
    const title = await page.title();
    return title.startsWith('{') ? (JSON.parse(title) as Forms) : undefined;
  };
  await eventually(async () => (await read()) !== undefined);
  const forms = (await read()) ?? { text: '', html: '' };
  await page.evaluate(() => {
    document.title = '';
  });
  return forms;
}

const press = (view: Popup, selector: string) => view.press(selector);
const told = (view: Popup) =>
  view.evaluate<string>(`document.querySelector('.told')?.textContent ?? ''`);
const isTold = (view: Popup, expected: RegExp) =>
  eventually(async () => expected.test(await told(view)), 5000);
const choose = (view: Popup, format: string) =>
  view.evaluate(`(() => {
    const field = document.querySelector('#copy-format');
    field.value = ${JSON.stringify(format)};
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
/** Has files caught that would be handed to the reader: name and text. */
const CATCH = `(() => {
  window.caught = [];
  URL.createObjectURL = (blob) => { window.blob = blob; return 'blob:x'; };
  HTMLAnchorElement.prototype.click = function () {
    const { download } = this;
    void window.blob.text().then((text) => window.caught.push({ download, text, type: window.blob.type }));
  };
})()`;

inBrowsers(
  'copying',
  (stage, name) => {
    const open = async () => {
      const page = await stage.visit('/pasting');
      return { page, popup: await stage.click(page) };
    };

    it('one fact from its row: quotation first, source after, with a link to the words; plain and rich', async () => {
      const { page, popup } = await open();
      await press(popup, '.section.claims [data-copy="fact"]');
      expect(await isTold(popup, /^1 fact copied with its source\.$/u)).toBe(true);
      await popup.close();
      const { text, html } = await pasted(page);
      expect(text).toMatch(
        /^> “These terrorists will not starve our people,”\n— Daniel Achterberg, /u,
      );
      expect(text).toMatch(/2026-03-13.*from publication on 15 March 2026/u);
      expect(text).toMatch(/\/pasting#:~:text=These%20terrorists/u);
      expect(text).toMatch(
        /The Meridian Courier · published 2026-03-15 · seen \d{4}-\d\d-\d\d\n$/u,
      );
      expect(html).toMatch(/<blockquote[^>]*>“These terrorists will not starve our people,”/u);
      expect(html).toContain('#:~:text=These%20terrorists');
    });

    it('a kind from its heading, which stays open', async () => {
      const { page, popup } = await open();
      await press(popup, '[data-copy="wording"]');
      const listed = await popup.evaluate<number>(
        `document.querySelectorAll('.section.wording .fact').length`,
      );
      expect(await isTold(popup, new RegExp(`^${listed} facts copied`, 'u'))).toBe(true);
      expect(await popup.evaluate(`document.querySelector('.section.wording').open`)).toBe(true);
      await popup.close();
      const { text } = await pasted(page);
      expect(text).toContain('## Wording');
      expect(text).not.toContain('## Who');
    });

    it('what is chosen in the sheet, in the chosen format, which is remembered; or as a file', async () => {
      const { page, popup } = await open();
      await press(popup, '#copy-as');
      const isOpen = () => popup.evaluate<boolean>(`!!document.querySelector('#copy-sheet')`);
      expect(await eventually(isOpen)).toBe(true);
      expect(await faults(popup)).toEqual([]);
      expect(await smallTargets(popup)).toEqual([]);
      keep(`copy-sheet-${name}`, await popup.screenshot());
      await choose(popup, 'csv');
      for (const kind of ['names', 'dates', 'claims', 'wording'])
        await press(popup, `#copy-sheet [name="${kind}"]`);
      await press(popup, '#copy-now');
      expect(await isTold(popup, /^6 facts copied/u)).toBe(true);
      await popup.evaluate(CATCH);
      await choose(popup, 'bibtex');
      await press(popup, '#save-now');
      expect(await isTold(popup, /^Saved as “2026-03-15 Rebels tighten grip.*\.bib”/u)).toBe(true);
      const [file] = await popup.evaluate<{ download: string; text: string; type: string }[]>(
        'new Promise((done) => setTimeout(() => done(window.caught), 100))',
      );
      expect(file?.text).toMatch(/^@online\{okafor2026rebels,/u);
      expect(file?.type).toBe('application/x-bibtex;charset=utf-8');
      await popup.close();
      const { text } = await pasted(page);
      expect(text.replace(/^\ufeff/u, '')).toMatch(/^quote,speaker,role,date/u);
      expect(text.match(/,figure,/gu)).toHaveLength(6);
      const again = await stage.click(page);
      await press(again, '#copy-as');
      const format = () =>
        again.evaluate<string>(`document.querySelector('#copy-format')?.value ?? ''`);
      expect(await eventually(async () => (await format()) === 'bibtex')).toBe(true);
      await choose(again, 'markdown');
      const isKept = () =>
        again.evaluate<boolean>(
          `(globalThis.browser ?? chrome).storage.local.get().then((kept) => JSON.stringify(kept).includes('"format":"markdown"'))`,
        );
      expect(await eventually(isKept)).toBe(true);
      await again.close();
    });

    it('a fact from its card', async () => {
      const { page, popup } = await open();
      await popup.close();
      const place = await page.evaluate(() => {
        let words: AbstractRange | undefined;
        CSS.highlights.forEach((highlight, look) => {
          if (look.startsWith('newsloupe-wording'))
            words ??= [...highlight].find((range) => String(range) === 'terrorists');
        });
        const { x, y, width, height } = (words as Range).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await page.mouse.click(place.x, place.y);
      const isAtCopy = async () => {
        await page.keyboard.press('Tab');
        return (await stage.driver.onPage(page)).focus === 'Copy';
      };
      expect(await eventually(isAtCopy)).toBe(true);
      await page.keyboard.press('Enter');
      const isSaid = async () =>
        (await stage.driver.onPage(page)).text.includes('Copied with its source.');
      expect(await eventually(isSaid, 5000)).toBe(true);
      await page.keyboard.press('Escape');
      const { text, html } = await pasted(page);
      expect(text).toMatch(/^> “These terrorists.*\n— “terrorists”, Daniel Achterberg, quoted/u);
      expect(text).toMatch(/#:~:text=/u);
      expect(html).toContain('<blockquote');
    });

    it('what is selected, or pointed at, by the page’s menu; and says so where there is nothing', async () => {
      const { page, popup } = await open();
      await popup.close();
      await page.evaluate(() => {
        const [, second] = document.querySelectorAll('article p:not(.byline)');
        if (second) getSelection()?.selectAllChildren(second);
      });
      await page.keyboard.press('Shift');
      await stage.driver.chooseInMenu(page, 'copy');
      const said = async () => (await stage.driver.onPage(page)).text;
      expect(await eventually(async () => /facts copied/u.test(await said()), 5000)).toBe(true);
      const { text } = await pasted(page);
      expect(text).toContain('> “These terrorists will not starve our people,”');
      expect(text).not.toContain('Samir Haddad');
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.mouse.click(3, 3, { button: 'right' });
      await page.keyboard.press('Escape');
      await stage.driver.chooseInMenu(page, 'copy');
      expect(await eventually(async () => /no mark here/u.test(await said()), 5000)).toBe(true);
    });
  },
  {
    pages: async () => ({
      '/pasting': () => ({ body: SAMPLE.replace('</body>', `${PASTED}</body>`) }),
    }),
  },
);
