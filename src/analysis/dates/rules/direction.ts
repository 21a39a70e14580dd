/** Directions: the words that place a named period before, at or after a base ("last", "the following"). */

import type { Rule, Scan } from '../../reading/scan';
import type { Base } from '../meaning';

interface Direction {
  to: number;
  by: -1 | 0 | 1;
  base: Base;
}

/** With no article: seen from the day of publication; "this year" from the story, in a history. */
const BARE: ReadonlyMap<string, readonly [-1 | 0 | 1, Base]> = new Map([
  ['last', [-1, 'published']],
  ['this', [0, 'either']],
  ['next', [1, 'published']],
]);
/** After "the": *next* is seen from the story, *current* from publication. */
const WITH_ARTICLE: ReadonlyMap<string, readonly [-1 | 0 | 1, Base]> = new Map([
  ['last', [-1, 'published']],
  ['current', [0, 'published']],
  ['present', [0, 'published']],
  ['coming', [1, 'published']],
  ['upcoming', [1, 'published']],
  ['next', [1, 'narrative']],
  ['following', [1, 'narrative']],
  ['succeeding', [1, 'narrative']],
  ['subsequent', [1, 'narrative']],
  ['ensuing', [1, 'narrative']],
  ['previous', [-1, 'narrative']],
  ['preceding', [-1, 'narrative']],
  ['prior', [-1, 'narrative']],
  ['same', [0, 'narrative']],
  ['very', [0, 'narrative']],
  ['latest', [0, 'narrative']],
]);

/** The words directions begin with. */
export const DIRECTION_WORDS: readonly string[] = ['the', 'that', ...BARE.keys()];

/**
 * Reads the direction at token `i`.
 * @example "the following day" → { by: 1, base: 'narrative' }, "this past spring" → { by: -1, base: 'published' }
 */
export const readDirection: Rule<Direction> = (s, i) => s.once(directionAt, i);

function directionAt(s: Scan, i: number): Direction | undefined {
  const word = s.low(i);
  const next = s.low(i + 1);
  if (word === 'this') {
    if (next === 'past') return { to: i + 2, by: -1, base: 'published' };
    if (next === 'coming') return { to: i + 2, by: 1, base: 'published' };
    if (next === 'same' || next === 'very') return { to: i + 2, by: 0, base: 'narrative' };
  }
  const bare = BARE.get(word);
  if (bare) return { to: i + 1, by: bare[0], base: bare[1] };
  if (word === 'that')
    return { to: next === 'same' || next === 'very' ? i + 2 : i + 1, by: 0, base: 'narrative' };
  if (word !== 'the') return undefined;
  const article = WITH_ARTICLE.get(next);
  return article && { to: i + 2, by: article[0], base: article[1] };
}
