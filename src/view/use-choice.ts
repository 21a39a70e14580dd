/** What the lists show: a search of this visit, and what the reader has chosen to leave out for good. */
import { useMemo, useState } from 'preact/hooks';
import type { Choice } from '../annotation/lists';
import type { Settings } from '../model/settings';
import type { ChangeSettings } from './use-settings';

/** The choice, and a way to change it: the search is forgotten with the view, the rest is kept. */
export function useChoice(
  { lists }: Settings,
  change: ChangeSettings,
): [Choice, (changed: Partial<Choice>) => void] {
  const [query, setQuery] = useState('');
  const choice = useMemo(() => ({ ...lists, query }), [lists, query]);
  const choose = ({ query: asked, ...shown }: Partial<Choice>) => {
    if (asked !== undefined) setQuery(asked);
    if (Object.keys(shown).length) change({ lists: { ...lists, ...shown } });
  };
  return [choice, choose];
}
