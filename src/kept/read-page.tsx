/** One kept article: its text with the marks, and the lists as popup and panel have them. */
import { useCallback, useMemo, useRef } from 'preact/hooks';
import { browser } from '../browser/browser';
import { isWebAddress } from '../export/web-address';
import { reveal } from '../highlight/reveal';
import type { KeptArticle } from '../library/kept-article';
import type { Library } from '../library/library';
import { explain } from '../messaging/explain';
import type { Span } from '../model/span';
import { copyingStore } from '../settings/copying';
import { type Settings, settingsStore } from '../settings/settings';
import { Article } from '../view/article';
import { useWords } from '../view/context';
import { CopierContext, type CopyTools } from '../view/copying/context';
import { CopyFacts } from '../view/copying/copy-facts';
import { useCopying } from '../view/copying/use-copying';
import { Filters } from '../view/filters';
import { State } from '../view/state';
import { useChoice } from '../view/use-choice';
import { type ChangeSettings, useSettings } from '../view/use-settings';
import { KeptText, type Places } from './kept-text';
import type { Tell } from './told';
import { useKept } from './use-kept';

interface Props {
  library: Library;
  id: string;
  tell: Tell;
}

export function ReadPage({ library, id, tell }: Props) {
  const words = useWords();
  const articles = useKept(library, [id], tell);
  const notKept = useCallback(() => tell(words.say('notKept')), [tell, words]);
  const [settings, change] = useSettings(settingsStore, notKept);
  if (!articles || !settings) return <main id="main" aria-busy />;
  const [article] = articles;
  if (!article) return <State title={words.say('keptGone')} />;
  return <Reading {...{ article, settings, change, tell }} />;
}

interface ReadingProps {
  article: KeptArticle;
  settings: Settings;
  change: ChangeSettings;
  tell: Tell;
}

function Reading({ article, settings, change, tell }: ReadingProps) {
  const words = useWords();
  const places = useRef<Places>(undefined);
  const [choice, choose] = useChoice(settings, change);
  const copier = useCopying(article, useTools(article), tell);
  const go = useCallback((spans: readonly Span[]) => {
    if (places.current) reveal(spans, places.current);
  }, []);
  const facts = useMemo(
    () => ({ ...article, shown: true, timing: { longestSlice: 0, work: 0, total: 0 } }),
    [article],
  );
  return (
    <CopierContext.Provider value={copier}>
      <main id="main" class="reading" aria-busy={false}>
        <div class="lists">
          <Article {...{ facts, settings, change, choice, go, explain }}>
            <div class="deeds">
              <CopyFacts analysis={article.analysis} />
              {isWebAddress(article.metadata.url) && (
                <a class="act quiet" href={article.metadata.url} target="_blank" rel="noreferrer">
                  {words.say('openOriginal')}
                </a>
              )}
            </div>
            <Filters choice={choice} change={choose} search />
          </Article>
        </div>
        <KeptText analysis={article.analysis} wanted={settings} places={places} />
      </main>
    </CopierContext.Provider>
  );
}

/** There is no page to ask for links: facts have the plain address, and the time at which the page was read. */
const useTools = ({ kept }: KeptArticle): CopyTools =>
  useMemo(
    () => ({
      version: browser.runtime.getManifest().version,
      store: copyingStore,
      find: async () => undefined,
      accessed: kept,
    }),
    [kept],
  );
