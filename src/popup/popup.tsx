/** The popup: has the page examined, and shows what was found. */
import { render } from 'preact';
import { browser } from '../browser/browser';
import { browserWords, speak } from '../locale/browser-words';
import { client } from '../messaging/client';
import { toBackground } from '../messaging/to-background';
import { toPanel } from '../messaging/to-panel';
import { WordsContext } from '../view/context';
import { openPage } from './page';
import { Popup } from './popup-view';

// The models are read while the page is: an analysis is asked for in a moment.
void client(toBackground, (message) => browser.runtime.sendMessage(message)).prepare({});

// Reached before anything is drawn, so that marks come soon; read again, the page is reached anew.
let early: ReturnType<typeof openPage> | undefined = openPage();
const reach = (): ReturnType<typeof openPage> => {
  const page = early ?? openPage();
  early = undefined;
  return page;
};

const words = browserWords();
speak(words);
render(
  <WordsContext.Provider value={words}>
    <Popup reach={reach} />
  </WordsContext.Provider>,
  document.body,
);

// An open panel may read this tab from now on; where there is none, nobody answers.
void client(toPanel, (message) => browser.runtime.sendMessage(message)).allowed({});
