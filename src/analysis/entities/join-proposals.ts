/** Joining proposals: a trained labeller's names, and what the rules know better or it passed over. */

import type { NameSpan } from '../../model/name-span';
import { byStart, covers, overlaps } from '../../model/span';

/** From here on a rule's proposal (known names, titles, head words) is as good as knowledge. */
const KNOWN = 0.9;
/** Below this a trained name gives way to a sure rule's. */
const DOUBTFUL = 0.5;

/** Below this a rule that knows a body or place, or sees the whole of a body's name that was cut, is better. */
const UNSURE = 0.7;

const isBetter = (rule: NameSpan, name: NameSpan): boolean => {
  if (name.confidence >= UNSURE || !covers(rule, name)) return false;
  const same = rule.start === name.start && rule.end === name.end;
  return same
    ? rule.type === 'organization' || rule.type === 'place'
    : rule.type === 'organization' && name.type === 'organization';
};

/** One list, sorted, not overlapping: all trained names but doubtful ones a rule contradicts, and sure rules beside. */
export function joinProposals(
  trained: readonly NameSpan[],
  rules: readonly NameSpan[],
): NameSpan[] {
  const sure = rules.filter(({ confidence }) => confidence >= KNOWN).sort(byStart);
  const kept: NameSpan[] = [];
  let at = 0;
  const added = new Set<NameSpan>(sure);
  for (const name of [...trained].sort(byStart)) {
    while ((sure[at]?.end ?? Number.POSITIVE_INFINITY) <= name.start) at++;
    const against: NameSpan[] = [];
    for (let k = at; (sure[k]?.start ?? Number.POSITIVE_INFINITY) < name.end; k++)
      if (overlaps(sure[k] as NameSpan, name)) against.push(sure[k] as NameSpan);
    if (against.length && name.confidence < DOUBTFUL) continue;
    if (against.some((rule) => isBetter(rule, name))) continue;
    for (const rule of against) added.delete(rule);
    kept.push(name);
  }
  return [...kept, ...added].sort(byStart);
}
