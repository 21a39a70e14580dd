/** Keeping the article in view, on this device, where it may be kept, and the way to those that are. */
import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../library/library';
import { problemWords } from '../library/problem';
import type { Facts } from '../model/facts';
import type { Result } from '../model/result';
import { useWords } from './context';

interface Props {
  facts: Facts;
  tell(what: string): void;
  pages: {
    isPrivate(): Promise<boolean>;
    open(): Promise<void>;
  };
}

export function Keeping({ facts, tell, pages }: Props) {
  const words = useWords();
  const [isKept, setKept] = useState(false);
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    let asked = true;
    setKept(false);
    void pages.isPrivate().then((it) => asked && setPrivate(it));
    void isThere(facts).then((there) => asked && setKept(there));
    return () => {
      asked = false;
    };
  }, [facts, pages]);
  const keep = async () => {
    const incognito = await pages.isPrivate();
    const kept = await withLibrary((library) => library.keep(facts, { incognito }));
    if (kept.ok) setKept(true);
    tell(kept.ok ? words.say('keptNow') : problemWords(kept.error, words));
  };
  return (
    <div class="keeping">
      {isPrivate ? (
        <p class="note">{words.say('keepPrivate')}</p>
      ) : (
        <button
          type="button"
          id="keep"
          class="act quiet"
          disabled={isKept}
          onClick={() => void keep()}
        >
          {words.say(isKept ? 'keptIs' : 'keepArticle')}
        </button>
      )}
      <button type="button" id="open-kept" class="act quiet" onClick={() => void pages.open()}>
        {words.say('keptTitle')}
      </button>
    </div>
  );
}

async function isThere(facts: Facts): Promise<boolean> {
  const { toKept } = await import('../library/kept-article');
  const found = await withLibrary((library) => library.get([toKept(facts, new Date(0)).id]));
  return found.ok && found.value.length > 0;
}

/** What keeps articles is loaded after the lists stand there. */
async function withLibrary<T>(work: (library: Library) => Promise<Result<T>>): Promise<Result<T>> {
  const { openLibrary } = await import('../library/library');
  const opened = await openLibrary();
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}
