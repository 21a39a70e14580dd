/** What the extension made of a page, asked of it from its popup as the popup itself asks. */
import type { Facts, Timing } from '../model/facts';
import type { Result } from '../model/result';
import type { Popup } from './driver';

const WAIT_MS = 30_000;

/** Waits until the popup has stopped reading, also while it is loading; throws after 30 seconds. */
export async function settled(popup: Popup): Promise<void> {
  const until = Date.now() + WAIT_MS;
  let cause: unknown;
  while (Date.now() < until) {
    const busy = await popup.evaluate<string | null>(BUSY).catch((error: unknown) => {
      cause = error;
      return 'true';
    });
    if (busy === 'false') return;
    await new Promise((done) => setTimeout(done, 25));
  }
  const says = await popup.evaluate<string>(`document.body.innerText`).catch(String);
  throw new Error(`The popup did not come to an end of its reading. It says: ${says}`, { cause });
}

const BUSY = `document.getElementById('main')?.getAttribute('aria-busy') ?? 'true'`;

/** The facts of the page under the popup; a page that could not be read answers with the words the popup shows. */
export async function factsFrom(popup: Popup): Promise<Result<Facts>> {
  await settled(popup);
  return ask<Facts>(popup, 'examine');
}

/** How long the page's examination took, whatever came of it; to be asked before the facts, which may read it again. */
export async function timingFrom(popup: Popup): Promise<Result<Timing>> {
  await settled(popup);
  return ask<Timing>(popup, 'timing');
}

const ask = <T>(popup: Popup, name: 'examine' | 'timing'): Promise<Result<T>> =>
  popup.evaluate<Result<T>>(`(async () => {
    const tabs = (globalThis.browser ?? chrome).tabs;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    try {
      return await tabs.sendMessage(tab.id, { to: 'page', name: '${name}', body: {} });
    } catch {
      return { ok: false, error: { code: 'unreachable', message: document.getElementById('main').innerText } };
    }
  })()`);
