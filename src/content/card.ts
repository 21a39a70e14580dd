/** Gives the card what it needs of this page. */
import browser from 'webextension-polyfill';
import { attachCard, type Surroundings } from '../card/attach';
import { browserWords } from '../locale/browser-words';
import { client } from '../messaging/client';
import { explain } from '../messaging/explain';
import { toBackground } from '../messaging/to-background';
import { ignoredFinding } from '../settings/readers-list/ignored-finding';
import { changeReadersList } from '../settings/readers-list/store';
import type { Session } from './session';

const background = client(toBackground, (message) => browser.runtime.sendMessage(message));

/** Cards on the session's marks, until the signal aborts. `check` is to be called whenever the marks have changed. */
export function openCards(session: Session, signal: AbortSignal): { check(): void } {
  const marked = () => {
    const now = session.marked();
    if (!now) throw new Error('Nothing is marked on this page any more.');
    return now;
  };
  const surroundings = {
    reading() {
      const now = session.marked();
      return now && { ...now, modified: now.metadata.modified };
    },
    words: browserWords,
    explain,
    reveal: session.reveal.bind(session),
    async quote(id) {
      const { metadata, analysis } = marked();
      const accessed = new Date().toISOString().slice(0, 10);
      const answer = await background.quote({ metadata, analysis, accessed, id });
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value;
    },
    async ignore(scope, term) {
      const { analysis, article } = marked();
      const item = ignoredFinding(scope, term, analysis, article.url);
      const { undo } = await changeReadersList({ kind: 'ignore', item });
      return () => changeReadersList(undo);
    },
  } satisfies Surroundings;
  return attachCard(surroundings, signal);
}
