/** Where the card's script, which comes after the content script and into the same world, meets it. */
import type { attachCard } from '../card/attach';

type Attach = typeof attachCard;
const world = globalThis as { newsloupeCard?: (attach: Attach) => void };

/** Waits for the card's script. */
export function awaitCard(take: (attach: Attach) => void): void {
  world.newsloupeCard = take;
}

/** Hands the card over; where nobody waits any more, nothing happens. */
export function handOver(attach: Attach): void {
  world.newsloupeCard?.(attach);
}
