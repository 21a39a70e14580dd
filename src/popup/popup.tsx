/** The popup: has the page examined, and shows what was found. */
import { render } from 'preact';
import { browserWords, speak } from '../locale/browser-words';
import { WordsContext } from '../view/context';
import { openPage } from './page';
import { Popup } from './popup-view';

const words = browserWords();
speak(words);
render(
  <WordsContext.Provider value={words}>
    <Popup reach={openPage} />
  </WordsContext.Provider>,
  document.body,
);
