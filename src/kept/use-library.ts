/** The library, opened once for the page. */
import { useEffect, useState } from 'preact/hooks';
import { type Library, openLibrary } from '../library/library';
import { problemWords } from '../library/problem';
import { useWords } from '../view/context';

type Opened = { is: 'opening' } | { is: 'failed'; what: string } | { is: 'open'; library: Library };

export function useLibrary(): Opened {
  const words = useWords();
  const [opened, setOpened] = useState<Opened>({ is: 'opening' });
  useEffect(() => {
    const opening = openLibrary();
    void opening.then((library) =>
      setOpened(
        library.ok
          ? { is: 'open', library: library.value }
          : { is: 'failed', what: problemWords(library.error, words) },
      ),
    );
    return () => void opening.then((library) => library.ok && library.value.close());
  }, [words]);
  return opened;
}
