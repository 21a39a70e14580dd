/** The side panel (Firefox: sidebar): reads along with the tab in view, as far as the reader has allowed. */
import '../browser/polyfilled';

import { render } from 'preact';
import { browserWords, speak } from '../locale/browser-words';
import { WordsContext } from '../view/context';
import { copyTools } from './copy-tools';
import { Panel } from './panel-view';

const words = browserWords();
speak(words);
render(
  <WordsContext.Provider value={words}>
    <Panel copying={copyTools} />
  </WordsContext.Provider>,
  document.body,
);
