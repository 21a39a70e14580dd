/** The state of one page: what was read of it, and whether its marks are shown. */
import { allKinds, type Kinds } from '../highlight/paint';
import { reveal } from '../highlight/reveal';
import type { Facts, Timing } from '../model/facts';
import { ok, type Result } from '../model/result';
import type { Span } from '../model/span';
import { type Analyzer, type Examined, examine } from './examination';
import { stopwatch } from './stopwatch';

export interface Session {
  /**
   * Reads and marks the page, or tells what is known where the page is still as it was read. `anyway` reads pages, now
   * and on later changes, that do not look like an article.
   */
  examine(anyway?: boolean): Promise<Result<Facts>>;
  /** How long the last examination took, whatever came of it. */
  timing(): Timing;
  reveal(spans: readonly Span[]): boolean;
  /** Shows or hides every mark for this visit. */
  show(on: boolean): void;
  setKinds(kinds: Kinds): void;
  /** To be called when the page's text may have changed: marks on changed text are withdrawn, and it is read again. */
  recheck(): void;
  /** Takes every mark away. */
  end(): void;
}

/** @param startup milliseconds that loading the script took, part of the first examination's timing */
export function openSession(analyze: Analyzer, initial: Kinds, startup = 0): Session {
  let kinds = initial;
  let shown = true;
  let current: Examined | undefined;
  let running: Promise<Result<Facts>> | undefined;
  let url = '';
  let insisted = false;
  let earlier = startup;
  let timing: Timing = { longestSlice: 0, total: 0 };

  const visible = () => (shown ? kinds : allKinds(false));
  const facts = ({ metadata, analysis }: Examined): Facts => ({
    metadata,
    analysis,
    timing,
    shown,
  });
  const withdraw = () => {
    current?.painting.withdraw();
    current = undefined;
  };
  const readAgain = async (): Promise<Result<Facts>> => {
    withdraw();
    url = location.href;
    const watch = stopwatch(earlier);
    earlier = 0;
    const examined = await examine(analyze, visible, watch, { anyway: insisted });
    timing = watch.read();
    if (!examined.ok) return examined;
    current = examined.value;
    return ok(facts(current));
  };
  return {
    examine(anyway = false) {
      insisted ||= anyway;
      if (current && url === location.href && current.isCurrent())
        return Promise.resolve(ok(facts(current)));
      running ??= readAgain().finally(() => {
        running = undefined;
      });
      return running;
    },
    timing: () => timing,
    reveal: (spans) => (current?.isCurrent() ? reveal(spans, current.places) : false),
    show(on) {
      shown = on;
      current?.painting.show(visible());
    },
    setKinds(next) {
      kinds = next;
      current?.painting.show(visible());
    },
    recheck() {
      if (!current || (url === location.href && current.isCurrent())) return;
      withdraw();
      void this.examine();
    },
    end: withdraw,
  };
}
