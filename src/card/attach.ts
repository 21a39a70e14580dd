/** The card's door: what a page needs of it. */
import { Card } from './card';
import type { Click } from './click';
import type { Surroundings } from './reading';
import { listen } from './triggers';

export type { Reading, Surroundings } from './reading';

/**
 * Opens cards on this page until the signal aborts. `check` is to be called when the page or its marks have changed.
 * @param early the reader's last click, where it came before this script
 */
export function attachCard(
  surroundings: Surroundings,
  signal: AbortSignal,
  early?: Click,
): { check(): void } {
  const card = new Card(surroundings);
  listen(card, surroundings, signal, early);
  return { check: () => card.check() };
}
