/** Pages that do what they can against us, and what leaves the browser while they are read: nothing. */
import { expect, it } from 'vitest';
import { hostilePages } from '../fixtures/live/hostile';
import { inBrowsers, markedWords, marks, pause, words } from './harness';

/** An address that the page itself asks for: the recorder does record. */
const PAGES_OWN = 'http://pictures.example/port.jpg';

inBrowsers(
  'hostile pages',
  (stage, name) => {
    it('show markup as the text it is', async () => {
      const page = await stage.visit('/markup');
      const popup = await stage.click(page);
      await expect.poll(() => words(popup)).toContain('<img src=x');
      expect(
        await popup.evaluate(`document.querySelectorAll('img, script:not([src]), b').length`),
      ).toBe(0);
      expect(await popup.evaluate(`'pwned' in window`)).toBe(false);
      expect(await page.evaluate(`'pwned' in window`)).toBe(false);
    });

    it('learn nothing from functions they have put in place of the browser’s', async () => {
      const page = await stage.visit('/prototypes');
      await page.evaluate('stolen.length = 0');
      const popup = await stage.click(page);
      await expect.poll(() => words(popup)).toContain('Maria Tesfaye');
      await popup.close();
      expect(await page.evaluate('stolen')).toEqual([]);
      expect(await page.evaluate('realMarks()')).toBeGreaterThan(4);
    });

    it('see no change of their document and no event while they are marked', async () => {
      const page = await stage.visit('/watcher');
      await page.evaluate('seen.length = 0');
      const popup = await stage.click(page);
      await popup.close();
      await expect.poll(async () => Object.keys(await marks(page)).length).toBeGreaterThan(4);
      await pause(300);
      expect(await page.evaluate('seen')).toEqual([]);
    });

    it('cannot steer us: what they send is not heard', async () => {
      const page = await stage.visit('/article');
      await (await stage.click(page)).close();
      const before = await marks(page);
      const answered = await page.evaluate(async () => {
        for (const body of [{ on: false }, {}])
          for (const name of ['show', 'toggle', 'begin']) {
            postMessage({ to: 'page', name, body }, '*');
            document.dispatchEvent(new CustomEvent(name, { detail: { to: 'page', name, body } }));
          }
        document.dispatchEvent(new Event('newsloupe-takeover'));
        const [mark] = [...(CSS.highlights.get('newsloupe-names-light') ?? [])];
        const box = (mark as Range).getBoundingClientRect();
        const at = { bubbles: true, clientX: box.x + 3, clientY: box.y + 3, pointerType: 'mouse' };
        for (const [Kind, name] of [
          [PointerEvent, 'pointermove'],
          [MouseEvent, 'click'],
        ] as const)
          document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new Kind(name, at));
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        return typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome
          ?.runtime?.sendMessage;
      });
      expect(answered).toBe('undefined');
      await pause(900);
      expect(await marks(page)).toEqual(before);
      expect((await stage.driver.onPage(page)).text).toBe('');
    });

    it.each([
      ['a hundred thousand elements', '/many'],
      ['text built to break patterns', '/patterns'],
      ['half characters, zero bytes and turned text', '/characters'],
    ])('are marked all the same: %s', async (_, path) => {
      const page = await stage.visit(path);
      const popup = await stage.click(page);
      await popup.close();
      await expect.poll(async () => (await markedWords(page)).names).toContain('Maria Tesfaye');
    });

    it.each([
      ['ten million characters in one piece', '/huge', /too long/iu],
      ['names in place of the document’s own', '/clobber', /went wrong|Maria Tesfaye/u],
      ['a depth without end', '/deep', /went wrong|Maria Tesfaye/u],
    ])('are read or refused in plain words: %s', async (_, path, says) => {
      const page = await stage.visit(path);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      const popup = await stage.click(page);
      await expect.poll(() => words(popup)).toMatch(says);
      await popup.close();
      expect(errors).toEqual([]);
    });

    it('and nothing of all this has left the browser, or stays in it', async () => {
      const page = await stage.visit('/article');
      const popup = await stage.click(page);
      await page.evaluate((address) => void fetch(address).catch(() => undefined), PAGES_OWN);
      await expect.poll(() => stage.asked()).toContain(PAGES_OWN);
      expect(stage.asked().filter((it) => it !== PAGES_OWN)).toEqual([]);
      const kept = await popup.evaluate<string>(
        `(globalThis.browser ?? chrome).storage.local.get().then(JSON.stringify)`,
      );
      expect(kept).not.toMatch(/Tesfaye|Larovia|127\.0\.0\.1/u);
      expect(name).toBe(stage.driver.name);
    });
  },
  { manyProcesses: true, pages: hostilePages, pagesAsk: [PAGES_OWN] },
);
