/** How soon the page may be read again: our share of the processor stays small, however restless the page is. */

/** In the long run we take one part in fifty of the page's main thread, and one in ten of the background. */
const OWN_SHARE = 1 / 50;
const BACKGROUND_SHARE = 1 / 10;
/** A few readings may follow one another at once, while a page builds itself up: so much time may be owed. */
const CREDIT_MS = 10_000;
/** Reading again without finding anything new: the wait doubles up to this. */
const LONGEST_MS = 60_000;
const FIRST_FRUITLESS_MS = 1000;

/** What one reading cost in milliseconds, on the page's main thread and elsewhere, and whether it brought anything. */
export interface Cost {
  own: number;
  elsewhere: number;
  fruitful: boolean;
}

interface Pace {
  /** To be called after each reading. */
  spent(cost: Cost): void;
  /** Milliseconds until the next reading may begin; 0 when it may now. */
  wait(): number;
  /** The page is another one now: what was learnt about it is forgotten, what it cost is not. */
  forgive(): void;
}

/**
 * Keeps the pace of one page.
 * @param now the clock, in milliseconds
 * @example const pace = keepPace(); pace.spent({ own: 400, elsewhere: 100, fruitful: true }); pace.wait() // 10000
 */
export function keepPace(now: () => number = () => performance.now()): Pace {
  let paidAt = Number.NEGATIVE_INFINITY;
  let fruitless = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    spent({ own, elsewhere, fruitful }) {
      last = now();
      paidAt = Math.max(paidAt, last) + Math.max(own / OWN_SHARE, elsewhere / BACKGROUND_SHARE);
      fruitless = fruitful ? 0 : Math.min(LONGEST_MS, Math.max(FIRST_FRUITLESS_MS, 2 * fruitless));
    },
    wait: () => Math.max(0, paidAt - CREDIT_MS - now(), last + fruitless - now()),
    forgive() {
      fruitless = 0;
    },
  };
}
