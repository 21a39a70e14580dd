/** What the second script, put on the page when something is copied, needs of the first one: both share one world. */
import { notice } from '../highlight/notice';
import type { Session } from './session';

export interface ReadingHook {
  reading: Session['reading'];
  notice: typeof notice;
  /** Where the page's menu was opened last, in pixels of the window; undefined once it is closed or the page moved. */
  pointed: { x: number; y: number } | undefined;
}
/** The world of the extension's scripts on a page. */
export interface World {
  newsloupeReading?: ReadingHook;
}

/** Leaves it there until the signal aborts. */
export function offerReading(session: Session, signal: AbortSignal): void {
  const hook: ReadingHook = { reading: () => session.reading(), notice, pointed: undefined };
  const world = globalThis as World;
  world.newsloupeReading = hook;
  const point = ({ clientX: x, clientY: y }: MouseEvent) => {
    hook.pointed = { x, y };
  };
  addEventListener('contextmenu', point, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    if (world.newsloupeReading === hook) delete world.newsloupeReading;
  });
}
