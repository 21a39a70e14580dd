/** Draws the popup, and has the page in view examined. */
import { render } from 'preact';
import { browser } from '../browser/browser';
import { browserWords, speak } from '../locale/browser-words';
import { client } from '../messaging/client';
import { type Page, pageOf } from '../messaging/reach-page';
import { toPanel } from '../messaging/to-panel';
import { ok, type Result } from '../model/result';
import { WordsContext } from '../view/context';
import { type Begun, begin } from './begin';
import { copyTools } from './copy-tools';
import { Popup } from './popup-view';

/** @param begun what the popup began with; read again, the page is reached anew */
export function show(begun: Begun): void {
  let early: Begun | undefined = begun;
  const reach = async (): Promise<Result<Page>> => {
    const { injected } = early ?? (await begin());
    early = undefined;
    const reached = await injected;
    return reached.ok ? ok(pageOf(reached.value)) : reached;
  };
  const words = browserWords();
  speak(words);
  render(
    <WordsContext.Provider value={words}>
      <Popup reach={reach} copying={copyTools} />
    </WordsContext.Provider>,
    document.body,
  );
  // An open panel may read this tab from now on; where there is none, nobody answers.
  void client(toPanel, (message) => browser.runtime.sendMessage(message)).allowed({});
}
