/** The card's door: what a page needs of it. */
import { Card } from './card';
import type { Surroundings } from './reading';
import { listen } from './triggers';

export type { Reading, Surroundings } from './reading';

/**
 * Opens cards on this page until the signal aborts. `check` is to be called when the page or its marks have changed.
 */
export function attachCard(surroundings: Surroundings, signal: AbortSignal): { check(): void } {
  const card = new Card(surroundings);
  listen(card, surroundings, signal);
  return { check: () => card.check() };
}
