/** The page of kept articles, and whether the page in view may be kept. */
import { browser } from '../browser/browser';

const ADDRESS = '/src/kept/kept.html';

export const keptPages = {
  /** True where the tab in view is one of a private window: nothing of it is kept. */
  async isPrivate(): Promise<boolean> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.incognito !== false;
  },
  /** Opens the list, or one article of it. */
  async open(id?: string): Promise<void> {
    const url = browser.runtime.getURL(ADDRESS) + (id === undefined ? '' : `#read=${id}`);
    await browser.tabs.create({ url });
  },
};
