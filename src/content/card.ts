/** Gives the card what it needs of this page, once there are marks for it. */
import { browser } from '../browser/browser';
import type { Surroundings } from '../card/reading';
import { accessTime } from '../export/access-time';
import { currentLooks } from '../highlight/registry';
import { browserWords } from '../locale/browser-words';
import { keeper } from '../messaging/set-aside';
import type { Correction } from '../model/correction';
import { askBackground } from './background';
import { awaitCard } from './card-door';
import { rememberClick } from './early-click';
import type { Examined } from './examination';
import type { Session } from './session';

interface Cards {
  /** To be called whenever the marks have changed. */
  check(): void;
}

/** Cards on the session's marks, until the signal aborts. Their script is asked for when the first marks are there. */
export function openCards(session: Session, signal: AbortSignal): Cards {
  let card: Cards | undefined;
  let isAskedFor = false;
  let early: ReturnType<typeof rememberClick> | undefined;
  awaitCard((attach) => {
    if (!signal.aborted) card ??= attach(surroundingsOf(session), signal, early?.());
  });
  const load = async () => {
    isAskedFor = true;
    early ??= rememberClick(signal);
    const answer = await askBackground('card', {});
    // The background was stopped, or the reader is not there: the next change of the marks asks again.
    if (!answer.ok) isAskedFor = false;
  };
  return {
    check() {
      card?.check();
      if (!isAskedFor && session.isShown()) void load();
    },
  };
}

function surroundingsOf(session: Session): Surroundings {
  const marked = () => {
    const now = session.marked();
    if (!now) throw new Error('Nothing is marked on this page any more.');
    return now;
  };
  return {
    reading() {
      const now = session.marked();
      return now && { ...now, modified: now.metadata.modified };
    },
    words: browserWords,
    looks: currentLooks,
    async explain(entry) {
      const answer = await askBackground('explain', { entry });
      return answer.ok ? answer.value : null;
    },
    reveal: session.reveal.bind(session),
    async quote(id) {
      const { metadata, analysis } = marked();
      const accessed = accessTime(new Date());
      const answer = await askBackground('quote', { metadata, analysis, accessed, ids: [id] });
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value;
    },
    ...(browser.extension.inIncognitoContext ? {} : { correct: (it) => keep(marked(), it) }),
  };
}

const setAside = keeper((change) => askBackground('setAside', change));

const keep = ({ analysis, metadata }: Examined, correction: Correction) =>
  setAside(correction, analysis, metadata.url);
