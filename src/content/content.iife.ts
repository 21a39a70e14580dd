/** The content script: wires the page's session to messages, settings and the page's changes. Injected on demand. */
import './began';
import browser from 'webextension-polyfill';
import { client } from '../messaging/client';
import { serve } from '../messaging/serve';
import { toBackground } from '../messaging/to-background';
import { toPage } from '../messaging/to-page';
import { ok } from '../model/result';
import { readSettings, watchSettings } from '../settings/settings';
import { began } from './began';
import type { Analyzer } from './examination';
import { openSession } from './session';
import { watchPage } from './watch';

async function start(): Promise<void> {
  const life = new AbortController();
  const analyze: Analyzer = (article, watch) =>
    client(toBackground, async (message) => {
      const answer: unknown = await browser.runtime.sendMessage(message);
      watch.resume();
      return answer;
    }).analyze(article);
  let startup = 0;
  const opened = readSettings().then(({ kinds }) => openSession(analyze, kinds, startup));

  browser.runtime.onMessage.addListener(
    serve(
      toPage,
      {
        examine: async ({ anyway }) => (await opened).examine(anyway),
        timing: async () => ok((await opened).timing()),
        reveal: async ({ spans }) => ok((await opened).reveal(spans)),
        show: async ({ on }) => {
          (await opened).show(on);
          return ok(on);
        },
      },
      browser.runtime.id,
    ) as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  startup = performance.now() - began;
  const session = await opened;
  watchSettings(({ kinds }) => session.setKinds(kinds), life.signal);
  watchPage(() => session.recheck(), life.signal);
}

// A second click injects the script again: the copy that runs already goes on alone.
const world = globalThis as { newsloupe?: true };
if (!world.newsloupe) {
  world.newsloupe = true;
  void start();
}
