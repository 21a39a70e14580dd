/** Tells whoever reads along where the reader is on the page, each time that changes. */
import type { Whereabouts } from '../model/whereabouts';

/** Scrolling is told of at most this often, and once it rests. */
const PAUSE_MS = 200;
/** An answer is owed no longer than this: the one who asked may be gone. */
const PATIENCE_MS = 20_000;

export class Follower {
  private turn = 1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting = new Set<() => void>();

  /** @param look where the reader is now; asked only when somebody waits for the answer */
  constructor(private readonly look: () => Omit<Whereabouts, 'turn'>) {}

  /** Something has changed: the page was scrolled, or read again. */
  changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.turn++;
      for (const answer of this.waiting) answer();
    }, PAUSE_MS);
  }

  /** Where the reader is, as soon as that is not what was told with `seen` (0 for: at once); after a while anyway. */
  async next(seen: number): Promise<Whereabouts> {
    if (seen === this.turn) await this.change();
    return { ...this.look(), turn: this.turn };
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      const answer = () => {
        clearTimeout(patience);
        this.waiting.delete(answer);
        resolve();
      };
      const patience = setTimeout(answer, PATIENCE_MS);
      this.waiting.add(answer);
    });
  }
}
