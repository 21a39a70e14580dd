/** The order in which articles are analysed: one at a time, the tab in view first, the others as they came. */
import { fail, failed, ok, type Result } from '../model/result';

interface Queue {
  /**
   * Has the work done in its turn. A newer request for the same tab takes the place of one that waits, which is
   * answered `superseded`; a queue that is full answers `busy`; work that throws, `failed`.
   */
  ask<T>(tab: number, inView: boolean, work: () => T | Promise<T>): Promise<Result<T>>;
  /** The tab is gone: what waits for it is answered `gone` and not done. */
  drop(tab: number): void;
}

interface Waiting {
  tab: number;
  inView: boolean;
  run(): Promise<void>;
  refuse(why: Refusal): void;
}
type Refusal = ReturnType<typeof fail>;

const SUPERSEDED = fail('superseded', 'The page changed while it was being read. Try once more.');
const GONE = fail('gone', 'The page was closed.');
const BUSY = fail('busy', 'Too many pages are being read at once. Try again in a moment.');
const MOST_WAITING = 200;

/** @example const queue = makeQueue(); await queue.ask(tab.id, tab.active, () => analyze(article)); */
export function makeQueue(most = MOST_WAITING): Queue {
  const waiting: Waiting[] = [];
  let busy = false;

  async function goOn(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let next = take(waiting); next; next = take(waiting)) {
      await next.run();
      // Messages that came meanwhile are heard before the next one.
      await new Promise((resume) => setTimeout(resume));
    }
    busy = false;
  }

  const drop = (tab: number, why: Refusal) => {
    const left = waiting.splice(0);
    for (const one of left)
      if (one.tab === tab) one.refuse(why);
      else waiting.push(one);
  };

  return {
    ask: (tab, inView, work) =>
      new Promise((resolve) => {
        drop(tab, SUPERSEDED);
        if (waiting.length >= most) {
          resolve(BUSY);
          return;
        }
        waiting.push({
          tab,
          inView,
          run: async () => resolve(await attempt(work)),
          refuse: resolve,
        });
        void goOn();
      }),
    drop: (tab) => drop(tab, GONE),
  };
}

/** The next one: of those in view the oldest, else the oldest. */
function take(waiting: Waiting[]): Waiting | undefined {
  const inView = waiting.findIndex((one) => one.inView);
  return waiting.splice(Math.max(0, inView), 1)[0];
}

async function attempt<T>(work: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return failed(error);
  }
}
