/** Sets findings aside, for the views. */
import type { Analysis, Term } from '../model/analysis';
import type { Ignored } from '../model/readers-list';
import { ignoredFinding } from './readers-list/ignored-finding';
import { changeReadersList } from './readers-list/store';

/** Keeps it; answers what takes it back. `url` is the address the article was analysed with. */
export async function setAside(
  scope: Ignored['scope'],
  term: Term,
  analysis: Analysis,
  url: string,
): Promise<() => Promise<void>> {
  const item = ignoredFinding(scope, term, analysis, url);
  const { undo } = await changeReadersList({ kind: 'ignore', item });
  return async () => void (await changeReadersList(undo));
}
