/** What our own work costs this page: measured, and kept within its bounds. */
import type { Timing } from '../model/facts';
import { keepPace } from './pace';
import { type Stopwatch, stopwatch } from './stopwatch';

export class Effort {
  private last: Timing = { longestSlice: 0, work: 0, total: 0 };
  private work = 0;
  private readonly pace = keepPace();

  /** @param startup what loading the script took, part of the first examination's timing */
  constructor(private startup?: Stopwatch) {}

  /** A stopwatch for an examination that begins now; to be handed to `note` at its end. */
  begin(): Stopwatch {
    const watch = stopwatch(this.startup?.read());
    this.startup = undefined;
    return watch;
  }

  /** @param fruitful whether the examination brought anything new */
  note(watch: Stopwatch, fruitful: boolean): void {
    this.last = watch.read();
    const { work, total } = this.last;
    this.work += work;
    this.pace.spent({ own: work, elsewhere: total - work, fruitful });
  }

  /** Does a piece of work outside of examinations. */
  run<T>(work: () => T): T {
    const watch = stopwatch();
    const result = watch.run(work);
    this.work += watch.read().work;
    return result;
  }

  /** How long the last examination took, whatever came of it; `work` is all that was done on this page so far. */
  timing(): Timing {
    return { ...this.last, work: this.work };
  }

  /** Milliseconds until the next examination may begin. */
  wait(): number {
    return this.pace.wait();
  }

  /** Another article has come: what was learnt about the one before is forgotten, what it cost is not. */
  forgive(): void {
    this.pace.forgive();
  }
}
