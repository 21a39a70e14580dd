/** Has a page copy the facts that the reader means there: those selected, or the one pointed at or gone to. */
import { browser } from '../browser/browser';
import { fromRoot } from './inject';
import type { Page } from './reach-page';

/** What the script leaves in its world on the page. */
interface World {
  newsloupeCopying?: { copyHere(pointed: boolean): Promise<void> };
}

/**
 * Examines the page if need be, then has its script do it, which says on the page what came of it.
 * @param pointed true for an order of the page's own menu: it means what is under the pointer
 */
export async function copyHere(
  tabId: number,
  page: Pick<Page, 'examine'>,
  script: string,
  pointed: boolean,
): Promise<void> {
  await page.examine({});
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: [fromRoot(script)] });
  await browser.scripting.executeScript({
    target,
    func: (isPointed: boolean) => (globalThis as World).newsloupeCopying?.copyHere(isPointed),
    args: [pointed],
  });
}
