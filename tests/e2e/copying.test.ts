/** Copying: from rows, headings, the sheet, the card and the page's menu, into the browser's own clipboard. */
import type { KeyInput, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { faults, smallTargets } from './axe';
import { inBrowsers, keep, SAMPLE } from './harness';
import { click, fill, has, isStored, isTold, press } from './in-view';
import { openCard, pressOnCard } from './on-page';

const PASTED = `<p id="field" contenteditable></p><script>
  addEventListener('paste', ({ clipboardData }) => {
    document.title = JSON.stringify({ text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') });
  });</script>`;
interface Forms {
  text: string;
  html: string;
}

const inField = async (page: Page, key: KeyInput, command: string): Promise<void> => {
  await page.focus('#field');
  await page.keyboard.down('Control');
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up('Control');
};

/** Puts words of no meaning into the clipboard, so that nothing of another test is found there. */
async function forget(page: Page): Promise<void> {
  await page.focus('#field');
  await page.keyboard.type('nothing');
  await inField(page, 'KeyA', 'SelectAll');
  await inField(page, 'KeyC', 'Copy');
}

/** What a reader gets who pastes now. */
async function pasted(page: Page): Promise<Forms> {
  await page.bringToFront();
  await inField(page, 'KeyV', 'Paste');
  await expect.poll(() => page.title()).toMatch(/^\{/u);
  return JSON.parse(await page.title()) as Forms;
}

/** Has files caught that would be handed to the reader: name and text. */
const CATCH = `(() => {
  window.caught = [];
  URL.createObjectURL = (blob) => { window.blob = blob; return 'blob:x'; };
  HTMLAnchorElement.prototype.click = function () {
    void window.blob.text().then((text) => window.caught.push({ text, type: window.blob.type }));
  };
})()`;

inBrowsers(
  'copying',
  (stage, name) => {
    const open = async () => {
      const page = await stage.visit('/pasting');
      await forget(page);
      return { page, popup: await stage.click(page) };
    };

    it('one fact from its row: quotation first, source after, with a link to the words; plain and rich', async () => {
      const { page, popup } = await open();
      await click(popup, '.section.claims [data-copy="fact"]');
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
      await click(popup, '[data-copy="wording"]');
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
      expect(await has(popup, '#copy-sheet')).toBe(true);
      expect(await faults(popup)).toEqual([]);
      expect(await smallTargets(popup)).toEqual([]);
      keep(`copy-sheet-${name}`, await popup.screenshot());
      await fill(popup, '#copy-format', 'csv');
      expect(await isStored(popup, /"format":"csv"/u)).toBe(true);
      for (const kind of ['names', 'dates', 'claims', 'wording'])
        await press(popup, `#copy-sheet [name="${kind}"]`);
      await click(popup, '#copy-now');
      expect(await isTold(popup, /^6 facts copied/u)).toBe(true);
      await popup.evaluate(CATCH);
      await fill(popup, '#copy-format', 'bibtex');
      expect(await isStored(popup, /"format":"bibtex"/u)).toBe(true);
      await click(popup, '#save-now');
      expect(await isTold(popup, /^Saved as “2026-03-15 Rebels tighten grip.*\.bib”/u)).toBe(true);
      await expect.poll(() => popup.evaluate('window.caught.length')).toBe(1);
      const [file] = await popup.evaluate<{ text: string; type: string }[]>('window.caught');
      expect(file?.text).toMatch(/^@online\{okafor2026rebels,/u);
      expect(file?.type).toBe('application/x-bibtex;charset=utf-8');
      await popup.close();
      const { text } = await pasted(page);
      expect(text.replace(/^\ufeff/u, '')).toMatch(/^quote,speaker,role,date/u);
      expect(text.match(/,figure,/gu)).toHaveLength(6);
      const again = await stage.click(page);
      await press(again, '#copy-as');
      const format = `document.querySelector('#copy-format')?.value`;
      await expect.poll(() => again.evaluate(format)).toBe('bibtex');
      await fill(again, '#copy-format', 'markdown');
      expect(await isStored(again, /"format":"markdown"/u)).toBe(true);
      await again.close();
    });

    it('a fact from its card', async () => {
      const { page, popup } = await open();
      await popup.close();
      await openCard(stage, page, ['wording', 'terrorists', /Wording to notice/u]);
      await pressOnCard(stage, page, 'Copy');
      const shown = async () => (await stage.driver.onPage(page)).text;
      await expect.poll(shown).toContain('Copied with its source.');
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
      await expect.poll(said).toMatch(/facts copied/u);
      const { text } = await pasted(page);
      expect(text).toContain('> “These terrorists will not starve our people,”');
      expect(text).not.toContain('Samir Haddad');
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.mouse.click(3, 3, { button: 'right' });
      await page.keyboard.press('Escape');
      await stage.driver.chooseInMenu(page, 'copy');
      await expect.poll(said).toMatch(/no mark here/u);
    });
  },
  {
    pages: async () => ({
      '/pasting': () => ({ body: SAMPLE.replace('</body>', `${PASTED}</body>`) }),
    }),
  },
);
