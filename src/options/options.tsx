/** The options page: every choice there is, in one place. */
import '../browser/polyfilled';

import { render } from 'preact';
import { browserWords, speak } from '../locale/browser-words';
import { WordsContext } from '../view/context';
import { Options } from './options-view';

const words = browserWords();
speak(words);
document.title = words.say('optionsTitle');
render(
  <WordsContext.Provider value={words}>
    <Options />
  </WordsContext.Provider>,
  document.body,
);
