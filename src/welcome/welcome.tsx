/** The first-run page: what is marked, how to begin, and where to go on. */
import '../browser/polyfilled';

import { render } from 'preact';
import { browserWords, speak } from '../locale/browser-words';
import { WordsContext } from '../view/context';
import { Welcome } from './welcome-view';

const words = browserWords();
speak(words);
document.title = words.say('welcomeTitle');
render(
  <WordsContext.Provider value={words}>
    <Welcome />
  </WordsContext.Provider>,
  document.body,
);
