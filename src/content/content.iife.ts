/** The content script: wires the page's session to messages, settings and the page's changes. Injected on demand. */
import './began';
import browser from 'webextension-polyfill';
import { failureLine } from '../annotation/failure-words';
import { notice } from '../highlight/notice';
import { sweep } from '../highlight/registry';
import { browserWords } from '../locale/browser-words';
import { client } from '../messaging/client';
import { serve } from '../messaging/serve';
import { toBackground } from '../messaging/to-background';
import { toPage } from '../messaging/to-page';
import { ok } from '../model/result';
import { covers } from '../settings/match-pattern';
import { readSettings, watchSettings } from '../settings/settings';
import { readSites, watchSites } from '../settings/sites';
import { began } from './began';
import { describe } from './describe';
import type { Analyzer } from './examination';
import { Follower } from './follower';
import { beginLife, isExtensionThere } from './lifetime';
import { persist } from './persist';
import { Session } from './session';
import type { Direction } from './stops';
import { watchPage } from './watch';

const background = client(toBackground, (message) => browser.runtime.sendMessage(message));

const analyze: Analyzer = (article, watch) => {
  const asking = client(toBackground, async (message) => {
    const answer: unknown = await browser.runtime.sendMessage(message);
    watch.resume();
    return answer;
  });
  return persist(() => asking.analyze(article), isExtensionThere);
};

const isAlways = (patterns: readonly string[]) => covers(patterns, location.href);

/** The session, opened when the settings have been read. */
async function open(startup: () => number, life: AbortSignal): Promise<[Session, Follower]> {
  const [{ kinds }, sites] = await Promise.all([readSettings(), readSites()]);
  const session = new Session({
    analyze,
    kinds,
    always: isAlways(sites),
    startup: startup(),
    found: (count) => {
      follower.changed();
      void background.found(count === undefined ? {} : { count });
    },
    readInside: (roots) => page.include(roots),
  });
  const page = watchPage(session, life);
  life.addEventListener('abort', () => session.end());
  watchSettings((settings) => session.setKinds(settings.kinds), life);
  watchSites((patterns) => session.setAlways(isAlways(patterns)), life);
  // The browser forgets the number on the button when it keeps a page for the way back.
  addEventListener('pageshow', ({ persisted }) => persisted && session.tell(), { signal: life });
  const follower = new Follower(() => session.whereabouts());
  const scrolled = () => follower.changed();
  addEventListener('scroll', scrolled, { signal: life, passive: true, capture: true });
  if (isAlways(sites)) page.wake();
  return [session, follower];
}

/** Shows what was hidden, or hides what is shown; a page that was not examined yet is. */
async function toggle(session: Session) {
  const shown = session.isShown();
  session.show(!shown);
  if (shown) return ok(false);
  const examined = await session.examine();
  if (!examined.ok) notice(failureLine(examined.error, browserWords()));
  return examined.ok ? ok(true) : examined;
}

async function step(session: Session, direction: Direction) {
  session.show(true);
  const examined = await session.examine();
  const stop = session.go(direction);
  const words = browserWords();
  if (stop) notice(describe(stop, stop.analysis, words));
  else notice(examined.ok ? words.say('nothingMarked') : failureLine(examined.error, words));
  return stop ? ok({ number: stop.number, total: stop.total }) : ok(null);
}

function start(life: AbortSignal): void {
  sweep();
  let startup = 0;
  const opening = open(() => startup, life);
  const opened = opening.then(([session]) => session);
  const listener = serve(
    toPage,
    {
      examine: async ({ anyway }) => (await opened).examine(anyway),
      timing: async () => ok((await opened).timing()),
      reveal: async ({ spans }) => ok((await opened).reveal(spans)),
      show: async ({ on }) => {
        (await opened).show(on);
        return ok(on);
      },
      whereabouts: async ({ seen }) => ok(await (await opening)[1].next(seen)),
      toggle: async () => toggle(await opened),
      step: async ({ direction }) => step(await opened, direction),
    },
    browser.runtime.id,
  ) as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  startup = performance.now() - began;
}

// A second click injects the script again: the copy that runs already goes on alone.
const life = beginLife();
if (life) start(life);
