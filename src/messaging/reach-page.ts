/** Reaches the content script of a page, putting it there where it is not yet. */
import { browser } from '../browser/browser';
import { fail, ok, type Result } from '../model/result';
import { type Client, client } from './client';
import { toPage } from './to-page';

export type Page = Client<typeof toPage.messages>;

/**
 * Connects to the page of a tab. Fails with `forbidden` on pages the browser keeps to itself (settings, add-on sites,
 * its PDF viewer).
 * @param script the content script's file in the package
 * @example const page = await reachPage(tab.id, content); if (page.ok) await page.value.toggle({});
 */
export async function reachPage(tabId: number, script: string): Promise<Result<Page>> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      files: [fromRoot(script)],
    });
    // Firefox injects nothing into its own pages, and says so by answering nothing.
    if (!injected || injected.error) return forbidden;
  } catch {
    return forbidden;
  }
  return ok(client(toPage, (message) => browser.tabs.sendMessage(tabId, message)));
}

/** A file's path from the package's root: Firefox takes it from the calling page otherwise. */
export const fromRoot = (file: string): string => `/${file.replace(/^\//u, '')}`;

export const forbidden = fail(
  'forbidden',
  'The browser does not let extensions read this page. Open a news article and try again.',
);
