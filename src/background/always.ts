/**
 * Pages that are examined without a click: the content script is registered for the sites that the reader granted, but
 * for those left out.
 */
import { browser, type Scripting } from '../browser/browser';
import { fromRoot } from '../messaging/inject';
import { grantedPatterns } from '../settings/modes';
import { readSites, saveGranted } from '../settings/sites';

const ID = 'always';
let last: Promise<void> = Promise.resolve();

/**
 * Brings what is registered, and what the pages know, in line with what is granted and what is left out. Calls follow
 * one another, as grants may come and go quickly.
 */
export function followGrants(script: string): Promise<void> {
  last = last.then(
    () => follow(script),
    () => follow(script),
  );
  return last;
}

async function follow(script: string): Promise<void> {
  const matches = await grantedPatterns();
  await saveGranted(matches);
  const { excepted } = await readSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!matches.length) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const wanted = { id: ID, matches, excludeMatches: [...excepted], js: [fromRoot(script)] };
  // Changed in place: a page that loads in between is not missed.
  if (!registered)
    await browser.scripting.registerContentScripts([{ ...wanted, runAt: 'document_idle' }]);
  else if (!isSame(registered, wanted)) await browser.scripting.updateContentScripts([wanted]);
}

type Registered = Pick<Scripting.RegisteredContentScript, 'matches' | 'excludeMatches'>;
const isSame = (a: Registered, b: Registered): boolean =>
  a.matches?.join() === b.matches?.join() &&
  (a.excludeMatches ?? []).join() === (b.excludeMatches ?? []).join();
