/** The page in view, reached from the popup. */
import { browser } from '../browser/browser';
import content from '../content/content.iife.ts?script&iife';
import { forbidden, type Page, reachPage } from '../messaging/reach-page';
import type { Result } from '../model/result';

export type { Page } from '../messaging/reach-page';

/** Connects to the active tab; fails with `forbidden` on pages the browser keeps to itself. */
export async function openPage(): Promise<Result<Page>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? forbidden : reachPage(tab.id, content);
}
