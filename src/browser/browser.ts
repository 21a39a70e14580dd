/**
 * The browser's interface for extensions. Chrome and Firefox have it with promises, under two names; the one thing that
 * Chrome still wants otherwise, answering a message, is in `listen`.
 */
import type { Browser, Runtime } from 'webextension-polyfill';

export type { Scripting, Storage, Tabs } from 'webextension-polyfill';

const world = globalThis as { browser?: Browser; chrome?: Browser };
/** In Firefox each of the two names costs milliseconds when it is first read: the other one is left alone. */
const { browser: named } = world;

/** What `polyfilled` has put there, or the browser's own. Undefined outside of an extension: in tests of what merely imports it. */
export const browser = (named?.runtime ? named : world.chrome) as Browser;

/** As a promise answers, and undefined leaves the message to others. */
type Answer = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** Has messages answered; gives back what ends it. */
export function listen(answer: Answer): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender, send: unknown) => {
    const answered = answer(message, sender);
    // Whoever asked may be gone by then.
    void answered?.then(send as (value: unknown) => void).catch(() => undefined);
    return answered ? true : undefined;
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
  return () => onMessage.removeListener(listener as Parameters<typeof onMessage.addListener>[0]);
}
