/** The content script: wires the page's session to messages, settings and the page's changes. Injected on demand. */
import './began';
import { failureLine } from '../annotation/failure-words';
import { nameOf } from '../annotation/steps';
import { browser, listen } from '../browser/browser';
import { notice } from '../highlight/notice';
import { setLooks, sweep } from '../highlight/registry';
import { browserWords } from '../locale/browser-words';
import type { Words } from '../locale/words';
import { respond } from '../messaging/serve';
import type { ToPage } from '../messaging/to-page';
import type { Analysis } from '../model/analysis';
import type { Marking } from '../model/marking';
import { type Failure, ok } from '../model/result';
import { watchListChanges } from '../settings/list-changes';
import { readMarking, watchMarking } from '../settings/marking';
import { isAlways, readSites, watchSites } from '../settings/sites';
import { askBackground } from './background';
import { began } from './began';
import { openCards } from './card';
import type { Analyzer } from './examination';
import { Follower } from './follower';
import { beginLife, isExtensionThere, type Life } from './lifetime';
import { persist } from './persist';
import { offerReading } from './reading-hook';
import { Session } from './session';
import type { Direction, Stop } from './stops';
import { type Stopwatch, stopwatch } from './stopwatch';
import { type Watch, watchPage } from './watch';

const analyze: Analyzer = (article) =>
  persist(() => askBackground('analyze', article), isExtensionThere);

/** The session, opened when the settings have been read; the page goes on with its own work before that and after. */
async function open(startup: Stopwatch, life: Life): Promise<[Session, Follower]> {
  await scheduler.yield();
  const [marking, sites] = await startup.run(() => Promise.all([readMarking(), readSites()]));
  const always = isAlways(sites, location.href);
  const [session, follower, page] = startup.run(() => makeSession(marking, always, startup, life));
  await scheduler.yield();
  // Registered for the site, it waits until the page has come to rest; otherwise the reader has just asked.
  if (always) page.wake();
  else session.begin();
  return [session, follower];
}

/** The session, with all that it hears of. */
function makeSession(
  { kinds, density, looks }: Marking,
  always: boolean,
  startup: Stopwatch,
  life: Life,
): [Session, Follower, Watch] {
  const { signal } = life;
  setLooks(looks);
  const session = new Session({
    analyze,
    kinds,
    density,
    always,
    startup,
    found: (count) => {
      follower.changed();
      cards.check();
      void askBackground('found', count === undefined ? {} : { count });
    },
    again: () => page.wake(),
    readInside: (roots) => page.include(roots),
  });
  const cards = openCards(session, signal);
  const follower = new Follower(() => session.whereabouts());
  const page = watchFor(session, life, () => cards.check());
  offerReading(session, signal);
  signal.addEventListener('abort', () => session.end());
  hearOfChoices(session, signal);
  // The browser forgets the number on the button when it keeps a page for the way back.
  addEventListener('pageshow', ({ persisted }) => persisted && session.tell(), { signal });
  const scrolled = () => follower.changed();
  addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
  return [session, follower, page];
}

/** Has the session follow the page's changes while the script's life goes on. */
const watchFor = (session: Session, { signal, goesOn }: Life, looked: () => void): Watch =>
  watchPage(
    {
      look: () => {
        if (!goesOn()) return;
        session.look();
        looked();
      },
      rest: () => {
        if (goesOn()) session.rest();
      },
      wait: () => session.wait(),
    },
    signal,
  );

/** Has the session follow what the reader chooses: in the settings, the word list, and for the site. */
function hearOfChoices(session: Session, signal: AbortSignal): void {
  watchMarking((marking) => {
    setLooks(marking.looks);
    session.setMarks(marking);
  }, signal);
  watchListChanges(() => void session.analyzeAgain(), signal);
  watchSites((now) => session.setAlways(isAlways(now, location.href)), signal);
}

const sayFailure = (failure: Failure) => notice(failureLine(failure, browserWords()));

/** Shows what was hidden, or hides what is shown; a page that was not examined yet is. */
async function toggle(session: Session) {
  const shown = session.isShown();
  session.show(!shown);
  if (shown) return ok(false);
  const examined = await session.examine();
  if (!examined.ok) sayFailure(examined.error);
  return examined.ok ? ok(true) : examined;
}

/** “5 of 23, loaded term: regime, quoted: Rossi” */
function announcement({ number, total, step }: Stop, analysis: Analysis, words: Words): string {
  const place = words.say('position', words.number(number), words.number(total));
  return words.say('announced', place, nameOf(step, analysis, words));
}

async function step(session: Session, direction: Direction) {
  session.show(true);
  const examined = await session.examine();
  const stop = session.go(direction);
  const words = browserWords();
  if (stop) notice(announcement(stop, stop.analysis, words));
  else if (examined.ok) notice(words.say('nothingMarked'));
  else sayFailure(examined.error);
  return stop ? ok({ number: stop.number, total: stop.total }) : ok(null);
}

function start(life: Life): void {
  sweep();
  const startup = stopwatch();
  const opening = open(startup, life);
  const opened = opening.then(([session]) => session);
  life.again = () => void opened.then((session) => session.begin());
  const answer = respond<ToPage>(
    'page',
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
      counted: async () => ok((await opened).counted() ?? null),
      step: async ({ direction }) => step(await opened, direction),
    },
    browser.runtime.id,
  );
  listen(answer);
  startup.since(began);
}

// A second click injects the script again: the copy that runs already is told, and goes on alone.
const life = beginLife();
if (life) start(life);
