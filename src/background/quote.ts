/** Facts for the clipboard of a page, whose own script is small and does not write them itself. */
import { browser } from '../browser/browser';
import copying from '../content/copying.iife.ts?script&iife';
import { prepare } from '../export/prepare';
import type { Source } from '../export/source';
import { findPlaces } from '../messaging/find-places';
import { ok, type Result } from '../model/result';
import { readCopying } from '../settings/copying';

export interface Quoted extends Source {
  /** All facts where not given. */
  ids?: string[];
}
interface Written {
  text: string;
  html?: string;
  facts: number;
  without?: string;
}

/** In the reader's format, with links to the words of the tab's page where there is one. */
export async function quote(
  { ids, ...source }: Quoted,
  tabId: number | undefined,
): Promise<Result<Written>> {
  const { version: toolVersion } = browser.runtime.getManifest();
  const prepared = await prepare(
    { ...source, toolVersion },
    ids ? { ids } : {},
    await readCopying(),
    async (spans) => (tabId === undefined ? undefined : findPlaces(tabId, copying, spans)),
  );
  if (!prepared.ok) return prepared;
  const { text, html, facts, without } = prepared.value;
  return ok({ text, facts, ...(html !== undefined && { html }), ...(without && { without }) });
}
