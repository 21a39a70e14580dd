import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { pageCode } from '../../../src/driver/page-code';
import { inBrowsers, type Stage } from '../harness';

/** Milliseconds. The machine that tests may be busy with other things. */
const LIST = 100;
const SEARCH = 200;
const COMPARE = 200;
const SLACK = process.env.CI ? 4 : 2;

inBrowsers('kept articles', (stage, name) => {
  let code = '';
  beforeAll(async () => {
    code = await pageCode('tests/e2e/library-in-page.ts');
  });
  const visit = async (from: Stage): Promise<Page> => {
    const page = await from.visit('/empty');
    await page.evaluate(code);
    return page;
  };
  it('are listed, searched and compared without a wait, a thousand of them', async () => {
    const page = await visit(stage);
    const made = (await page.evaluate('newsloupeLibrary.measure(1000)')) as Record<string, number>;
    console.log(name, JSON.stringify(made));
    expect(made).toMatchObject({ kept: 1000, articles: 5 });
    expect(made.found).toBeGreaterThan(10);
    expect(made.list).toBeLessThan(LIST * SLACK);
    expect(made.firstSearch).toBeLessThan(SEARCH * SLACK);
    expect(made.search).toBeLessThan(SEARCH * SLACK);
    expect(made.comparison).toBeLessThan(COMPARE * SLACK);
  }, 180_000);
  it('outlive a new version of the library; one that is too new is refused', async () => {
    const page = await visit(stage);
    expect(await page.evaluate('newsloupeLibrary.versions()')).toEqual({
      title: 'mayor story 1',
      stores: ['articles', 'notes', 'summaries'],
      older: 'newer-library',
    });
  });
  it('come back from a file byte for byte; a bad file changes nothing; private windows leave nothing', async () => {
    const page = await visit(stage);
    expect(await page.evaluate('newsloupeLibrary.roundTrip()')).toMatchObject({
      secret: { ok: false, error: { code: 'private' } },
      emptied: 3,
      left: 0,
      bad: { ok: false, error: { code: 'truncated' } },
      afterBad: 0,
      imported: { added: 3, known: 0 },
      twice: { added: 0, known: 3 },
      same: true,
    });
  });
});
