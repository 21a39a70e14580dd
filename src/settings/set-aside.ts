/** Sets findings aside, for the views. */
import { browser } from '../browser/browser';
import type { Analysis, Term } from '../model/analysis';
import type { Ignored } from '../model/readers-list';
import { ignoredFinding } from './readers-list/ignored-finding';
import { changeReadersList } from './readers-list/store';

/** Keeps it, but not from a private window, where it throws; answers what takes it back. `url` is the address the article was analysed with. */
export async function setAside(
  scope: Ignored['scope'],
  term: Term,
  analysis: Analysis,
  url: string,
): Promise<() => Promise<void>> {
  const { incognito } = (await browser.windows?.getCurrent()) ?? {};
  if (incognito) throw new Error('Nothing is kept from a private window.');
  const item = ignoredFinding(scope, term, analysis, url);
  const { undo } = await changeReadersList({ kind: 'ignore', item });
  return async () => void (await changeReadersList(undo));
}
