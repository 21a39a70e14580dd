import { expect, it } from 'vitest';
import { eventually, inBrowsers, keep, marks, words } from './harness';
import { press } from './in-view';

inBrowsers('pages that cannot be read', (stage, name) => {
  const cases: [path: string, says: RegExp][] = [
    ['/shop', /no article/iu],
    ['/empty', /no article/iu],
    ['/german', /English/u],
    ['/minutes.pdf', /does not let extensions read this page|no article/iu],
    [
      name === 'chromium' ? 'chrome://version' : 'about:support',
      /browser does not let extensions read this page/iu,
    ],
  ];
  for (const [path, says] of cases)
    it(`says so in plain words: ${path}`, async () => {
      const page = await stage.visit(path);
      const popup = await stage.click(page);
      await expect.poll(() => words(popup)).toMatch(says);
      keep(`refused-${path.replace(/\W+/gu, '-')}-${name}`, await popup.screenshot());
      await popup.close();
      if (path.startsWith('/') && !path.endsWith('.pdf')) expect(await marks(page)).toEqual({});
    });

  it('reads a page anyway where the reader insists', async () => {
    const page = await stage.visit('/notes');
    const popup = await stage.click(page);
    await expect.poll(() => words(popup)).toMatch(/no article/iu);
    await press(popup, '.anyway');
    expect(await eventually(async () => (await words(popup)).includes('Maria Tesfaye'))).toBe(true);
    expect(Object.keys(await marks(page)).length).toBeGreaterThan(4);
  });

  it('marks a page under a strict content security policy like any other', async () => {
    const page = await stage.visit('/strict-csp');
    const popup = await stage.click(page);
    expect(Object.keys(await marks(page)).length).toBeGreaterThan(4);
    await popup.close();
  });

  it('says that dates hang on nothing where the page states none', async () => {
    const page = await stage.visit('/no-date');
    const popup = await stage.click(page);
    const said = await words(popup);
    expect(said).toContain('no date stated');
    expect(said).toContain('not placed: the page states no date');
    await popup.close();
  });

  it('survives the page being left meanwhile', async () => {
    const page = await stage.visit('/article');
    const popup = await stage.click(page);
    await page.goto(`${stage.server.origin}/shop`, { waitUntil: 'domcontentloaded' });
    // Where the browser has closed the popup with its page, there is nothing to be said.
    const isGone = () =>
      popup
        .evaluate('1')
        .then(Boolean, () => false)
        .then((there) => !there);
    const isSaid = async () =>
      /closed or has changed|not on the page any more/u.test(await words(popup));
    await popup.evaluate(`document.querySelector('.fact').click()`).catch(() => undefined);
    expect(await eventually(async () => (await isGone()) || (await isSaid()))).toBe(true);
    expect(await marks(page)).toEqual({});
  });
});
