/** Reaches the content script of a page, putting it there where it is not yet. */
import { browser } from '../browser/browser';
import { ok, type Result } from '../model/result';
import { type Client, client } from './client';
import { inject } from './inject';
import { type ToPage, toPage } from './to-page';

export type Page = Client<ToPage>;

/**
 * Connects to the page of a tab. Fails with `forbidden` on pages the browser keeps to itself.
 * @param script the content script's file in the package
 * @example const page = await reachPage(tab.id, content); if (page.ok) await page.value.toggle({});
 */
export async function reachPage(tabId: number, script: string): Promise<Result<Page>> {
  const injected = await inject(tabId, script);
  return injected.ok ? ok(pageOf(tabId)) : injected;
}

/** The page of a tab that has our script already. */
export const pageOf = (tabId: number): Page =>
  client(toPage, (message) => browser.tabs.sendMessage(tabId, message));
