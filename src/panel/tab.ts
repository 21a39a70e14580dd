/** The tab in view, as the panel sees it: it may have changed, or not be readable yet. */
import { browser, listen } from '../browser/browser';
import content from '../content/content.iife.ts?script&iife';
import { type Page, reachPage } from '../messaging/reach-page';
import { serve } from '../messaging/serve';
import { toPanel } from '../messaging/to-panel';
import { fail, ok, type Result } from '../model/result';

/**
 * Connects to the active tab of the panel's window. Fails with `not-allowed` where the reader has not asked for this
 * page yet (a click in the panel allows nothing; one on the toolbar button does), with `no-page` where there is none.
 */
export async function reachActiveTab(): Promise<Result<Page>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return fail('no-page', 'No page is open');
  const page = await reachPage(tab.id, content);
  return page.ok ? page : fail('not-allowed', 'The reader has not asked for this page yet');
}

/** Calls back when another tab comes into view, another page into the tab, or the reader has allowed this one. */
export function watchActiveTab(changed: () => void, signal: AbortSignal): void {
  const loaded = (_: number, { status }: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && status === 'complete') changed();
  };
  const told = serve(
    toPanel,
    {
      allowed: () => {
        changed();
        return ok(true);
      },
    },
    browser.runtime.id,
  );
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(loaded);
  const deafen = listen(told);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(loaded);
    deafen();
  });
}
