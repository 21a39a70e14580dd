/** Who does what the verb says: the subject of a verb group. */
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { Range } from './claim-spans';
import { sentenceStart, sourceEndingAt } from './extents';

export interface Subject {
  range: Range;
  /** The phrase a relative pronoun stands for. */
  antecedent?: Range;
}

/** The subject right before a verb group, *who* and *which* included; undefined where none stands there. */
export function ownSubject(r: Reading, group: VerbGroup): Subject | undefined {
  const start = sentenceStart(r, group.from);
  let last = group.from - 1;
  while (last >= start && r.cls[last] === 'adverb') last--;
  if (last < start) return undefined;
  const word = r.tokens[last]?.lower ?? '';
  if (/^(?:who|which|that)$/u.test(word)) {
    const at = r.tokens[last - 1]?.text === ',' ? last - 2 : last - 1;
    const antecedent = at >= start ? sourceEndingAt(r, at) : undefined;
    if (word === 'that' && !antecedent) return undefined;
    return { range: { from: last, to: last + 1 }, ...(antecedent && { antecedent }) };
  }
  const range = sourceEndingAt(r, last);
  return range && { range };
}

/** The group that a group shares its subject with: the nearest finite one before it in the sentence. */
export function groupBefore(
  r: Reading,
  group: VerbGroup,
  accept: (g: VerbGroup) => boolean,
): VerbGroup | undefined {
  const start = sentenceStart(r, group.from);
  for (let i = group.from - 1; i >= start; i--) {
    const other = r.groupAt[i];
    if (!other) continue;
    if (accept(other)) return other;
    i = other.from;
  }
  return undefined;
}

/** True where the group carries on a list of verbs: "A, but *said*", "A and *said*". */
export function isCoordinated(r: Reading, group: VerbGroup): boolean {
  const start = sentenceStart(r, group.from);
  let i = group.from - 1;
  while (i >= start && r.cls[i] === 'adverb') i--;
  return (
    i >= start &&
    (r.cls[i] === 'coordinator' || (r.tokens[i]?.text === ',' && group.shape === 'finite'))
  );
}
