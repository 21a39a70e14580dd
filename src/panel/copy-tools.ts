/** What copying needs of the browser: the page in view, and where the reader's choice is kept. */
import { browser } from '../browser/browser';
import script from '../content/copying.iife.ts?script&iife';
import { findPlacesInView } from '../messaging/find-places';
import { copyingStore } from '../settings/copying';
import type { CopyTools } from '../view/copying/context';

export const copyTools: CopyTools = {
  version: browser.runtime.getManifest().version,
  store: copyingStore,
  find: (spans) => findPlacesInView(script, spans),
};
