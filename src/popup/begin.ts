/** The popup's first moments: the page in view is being read before the popup itself is loaded and drawn. */
import { browser } from '../browser/browser';
import content from '../content/content.iife.ts?script&iife';
import { asker } from '../messaging/client';
import { forbidden, inject } from '../messaging/inject';
import type { ToBackground } from '../messaging/to-background';
import type { Result } from '../model/result';

/** What was begun. */
export interface Begun {
  /** The tab that has our script now, which reads its page as soon as it runs; or `forbidden`. */
  injected: Promise<Result<number>>;
}

/** Begins; answers when all has been asked for. */
export async function begin(): Promise<Begun> {
  // The background starts, and reads its models, while the page is read: an analysis is asked for in a moment.
  void asker<ToBackground>('background', (it) => browser.runtime.sendMessage(it))('prepare', {});
  const inView = browser.tabs.query({ active: true, currentWindow: true });
  const [tab] = await inView.catch(() => []);
  return {
    injected: tab?.id === undefined ? Promise.resolve(forbidden) : inject(tab.id, content),
  };
}
