/** Copies and saves the facts of the article in view, in the reader's format. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { NO_LINK_KEYS } from '../../annotation/no-link';
import { accessTime } from '../../export/access-time';
import type { Prepared } from '../../export/prepare';
import type { Choice } from '../../export/source';
import type { Words } from '../../locale/words';
import { type Copying, DEFAULT_COPYING } from '../../model/copying';
import type { Facts } from '../../model/facts';
import type { Failure, Result } from '../../model/result';
import { useWords } from '../context';
import { saveFile, textFile } from '../save-file';
import { copy } from './clipboard';
import type { Copier, CopyingStore, CopyTools } from './context';

/**
 * @param facts those in view; undefined while there are none
 * @param tell says what came of it
 */
export function useCopying(
  facts: Pick<Facts, 'metadata' | 'analysis'> | undefined,
  tools: CopyTools,
  tell: (what: string) => void,
): Copier {
  const words = useWords();
  const [copying, change] = useCopyingChoice(tools.store);
  const hand = useCallback(
    async (choice: Choice, how: (prepared: Prepared) => Promise<string>) => {
      if (!facts) return;
      const prepared = await written(facts, choice, copying, tools);
      tell(prepared.ok ? await how(prepared.value) : refusal(prepared.error, words));
    },
    [facts, copying, tools, tell, words],
  );
  return useMemo(
    () => ({
      copying,
      change,
      copy: (choice) =>
        hand(choice, async (prepared) =>
          (await copy(prepared)) ? copiedWords(prepared, words) : words.say('copyRefused'),
        ),
      save: (choice) =>
        hand(choice, async ({ name, type, text }) => {
          saveFile(name, textFile(type, text));
          return words.say('savedAs', name);
        }),
    }),
    [copying, change, hand, words],
  );
}

/** The reader's choice, kept whenever it changes. */
export function useCopyingChoice(store: CopyingStore): [Copying, (copying: Copying) => void] {
  const [copying, setCopying] = useState(DEFAULT_COPYING);
  useEffect(() => {
    const life = new AbortController();
    void store.read().then(setCopying);
    store.watch(setCopying, life.signal);
    return () => life.abort();
  }, [store]);
  const change = useCallback(
    (next: Copying) => {
      setCopying(next);
      void store.save(next);
    },
    [store],
  );
  return [copying, change];
}

/** The writers are loaded when the first thing is copied. */
async function written(
  { metadata, analysis }: Pick<Facts, 'metadata' | 'analysis'>,
  choice: Choice,
  copying: Copying,
  { version, find, accessed }: CopyTools,
): Promise<Result<Prepared>> {
  const { prepare } = await import('../../export/prepare');
  const source = {
    metadata,
    analysis,
    accessed: accessed ?? accessTime(new Date()),
    toolVersion: version,
  };
  return prepare(source, choice, copying, find);
}

/** "1 fact copied. No link to the words: …" */
function copiedWords({ facts, without }: Prepared, words: Words): string {
  const why = NO_LINK_KEYS[without ?? ''];
  return [words.count('factsCopied', facts), why && words.say(why)].filter(Boolean).join(' ');
}

const refusal = ({ code, about = '' }: Failure, words: Words): string =>
  code === 'template' ? words.say('templateFailed', about) : words.say('failed');
