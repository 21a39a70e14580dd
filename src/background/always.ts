/**
 * Pages that are examined without a click: the content script is registered for the sites that the reader granted, but
 * for those left out.
 */
import { browser } from '../browser/browser';
import { fromRoot } from '../messaging/inject';
import { grantedPatterns } from '../settings/modes';
import { readSites, saveGranted } from '../settings/sites';

const ID = 'always';
let last: Promise<void> = Promise.resolve();

/**
 * Brings what is registered, and what the pages know, in line with what is granted and what is left out. Calls follow one another, as grants
 * may come and go quickly.
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
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!matches.length) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      ...(excepted.length && { excludeMatches: [...excepted] }),
      js: [fromRoot(script)],
      runAt: 'document_idle',
    },
  ]);
}
