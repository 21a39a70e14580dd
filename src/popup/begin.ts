/** The popup's first moments: the page in view is being read before the popup itself is loaded and drawn. */
import { browser } from '../browser/browser';
import content from '../content/content.iife.ts?script&iife';
import { asker } from '../messaging/client';
import { forbidden, inject } from '../messaging/inject';
import type { ToBackground } from '../messaging/to-background';
import type { ToPage } from '../messaging/to-page';
import type { Result } from '../model/result';

/** Begins; answers the tab that has our script now, or `forbidden`. */
export async function begin(): Promise<Result<number>> {
  // The models are read while the page is: an analysis is asked for in a moment.
  void asker<ToBackground>('background', (it) => browser.runtime.sendMessage(it))('prepare', {});
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const injected = tab?.id === undefined ? forbidden : await inject(tab.id, content);
  if (injected.ok)
    void asker<ToPage>('page', (it) => browser.tabs.sendMessage(injected.value, it))('begin', {});
  return injected;
}
