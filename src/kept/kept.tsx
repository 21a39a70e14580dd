/** The page of kept articles: the list, one of them, or several compared. */
import '../browser/polyfilled';

import { render } from 'preact';
import { browserWords, speak } from '../locale/browser-words';
import { WordsContext } from '../view/context';
import { Kept } from './kept-view';

const words = browserWords();
speak(words);
document.title = words.say('keptTitle');
render(
  <WordsContext.Provider value={words}>
    <Kept />
  </WordsContext.Provider>,
  document.body,
);
