/** Where the sentence goes on behind a relative clause. */
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { Range } from './claim-spans';
import { type ComplementKind, complementAt } from './complements';
import { predicateOf } from './predicates';
import { inQuote } from './quotes';

/**
 * Where the clause around a relative one goes on: "a party that promised to stop what it calls chaos *has won*". A finite
 * verb too many for the subjects, conjunctions and relative words before it.
 */
export function mainVerb(
  r: Reading,
  { from, to }: Range,
  kind: ComplementKind,
): number | undefined {
  let open = kind === 'that' || kind === 'clause' || kind === 'wh' ? 1 : 0;
  for (let i = from; i < to; i++) {
    const opens =
      r.cls[i] === 'subordinator' ||
      r.cls[i] === 'coordinator' ||
      /^(?:who|which|what|whom)$/u.test(r.tokens[i]?.lower ?? '');
    if (opens && i > from) open++;
    const group = r.groupAt[i];
    if (group?.from !== i || group.shape !== 'finite' || inQuote(r, i)) continue;
    if (open === 0 && group.head > group.from) return i;
    if (i > from && r.tokens[i - 1]?.text === ',' && reports(r, group)) return i - 1;
    open = Math.max(0, open - 1);
  }
  return undefined;
}

/** "a doctor, who asked that his name be kept out, *said the board was wrong*": a cue with all of its own content. */
function reports(r: Reading, group: VerbGroup): boolean {
  const predicate = predicateOf(r, group);
  if (!predicate?.cue.takes.has('speech')) return false;
  return /^(?:that|clause|quote)$/u.test(complementAt(r, predicate.to, predicate.cue).kind);
}
