/** The page in view: reaches its content script, injecting it where it is not there yet. */
import browser from 'webextension-polyfill';
import content from '../content/content.iife.ts?script&iife';
import { type Client, client } from '../messaging/client';
import { toPage } from '../messaging/to-page';
import { fail, ok, type Result } from '../model/result';

export type Page = Client<typeof toPage.messages>;

/**
 * Connects to the active tab. Fails with `forbidden` on pages the browser keeps to itself (settings, add-on sites, its
 * PDF viewer).
 */
export async function openPage(): Promise<Result<Page>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return forbidden;
  const tabId = tab.id;
  try {
    // A leading slash: Firefox takes the path from the calling page otherwise.
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      files: [`/${content.replace(/^\//u, '')}`],
    });
    // Firefox injects nothing into its own pages, and says so by answering nothing.
    if (!injected || injected.error) return forbidden;
  } catch {
    return forbidden;
  }
  return ok(client(toPage, (message) => browser.tabs.sendMessage(tabId, message)));
}

const forbidden = fail(
  'forbidden',
  'The browser does not let extensions read this page. Open a news article and try again.',
);
