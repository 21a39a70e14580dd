/** Kept articles by their ids. */
import { useEffect, useState } from 'preact/hooks';
import type { KeptArticle } from '../library/kept-article';
import type { Library } from '../library/library';
import { problemWords } from '../library/problem';
import { useWords } from '../view/context';
import type { Tell } from './told';

/** Undefined until they have been read; those that are not kept any more are left out. */
export function useKept(
  library: Library,
  ids: readonly string[],
  tell: Tell,
): readonly KeptArticle[] | undefined {
  const words = useWords();
  const [articles, setArticles] = useState<readonly KeptArticle[]>();
  const asked = ids.join();
  useEffect(() => {
    let wanted = true;
    void library.get(asked.split(',')).then((found) => {
      if (!wanted) return;
      setArticles(found.ok ? found.value : []);
      if (!found.ok) tell(problemWords(found.error, words));
    });
    return () => {
      wanted = false;
    };
  }, [library, asked, tell, words]);
  return articles;
}
