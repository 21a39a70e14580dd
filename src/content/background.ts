/** The background, as the content script asks it. */
import { browser } from '../browser/browser';
import { type Ask, asker } from '../messaging/client';
import type { ToBackground } from '../messaging/to-background';

export const askBackground: Ask<ToBackground> = asker('background', (message) =>
  browser.runtime.sendMessage(message),
);
