/** How far a cue reaches: the verb group, what leads to it, and the medium ("said in a statement"). */
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { Range } from './claim-spans';
import type { Predicate } from './predicates';

const MEDIUM =
  /^(?:statement|statements|release|email|e-mail|tweet|tweets|post|letter|memo|twitter|facebook|telegram|writing|note|report|communique|communiqué|communiqués|dispatch|bulletin|editorial|blog|blogpost|memorandum|circular|affidavit|leaflet|newsletter)$/u;

/** The cue's tokens, at most up to `limit` (where its content begins). */
export function cueRange(
  r: Reading,
  predicate: Predicate,
  lead?: VerbGroup,
  limit = Infinity,
): Range {
  const from = lead?.from ?? predicate.from;
  const medium = r.phraseAt[predicate.to + 1];
  const stated =
    /^(?:in|on|via)$/u.test(r.tokens[predicate.to]?.lower ?? '') &&
    medium?.from === predicate.to + 1 &&
    MEDIUM.test(r.tokens[medium.head]?.lower ?? '');
  const to = stated && medium.to <= limit ? medium.to : predicate.to;
  return { from, to };
}
