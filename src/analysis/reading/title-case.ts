/** Lines set in title case, where a capital says nothing of a word. */
import type { Token } from '../../model/segmented';

/** Words long enough to be written with a capital in any title's style. */
const LONG = 4;
/** A line is judged by its beginning: cost stays bounded. */
const LOOK = 40;

/**
 * True where nearly every longer word of `tokens` from `from` to `to` (exclusive) begins with a capital.
 * @example inTitleCase(tokenize('Anger Grows Over Removal of Defence Minister'), 0, 7) // true
 */
export function inTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < Math.min(to, from + LOOK); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < LONG) continue;
    words++;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
  }
  return words >= 3 && capitals >= words * 0.75;
}
