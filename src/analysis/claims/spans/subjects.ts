/** Who does what the verb says: the subject of a verb group. */
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import type { ClaimSpans, Range } from './claim-spans';
import { isTime } from './complements';
import { sentenceStart, sourceEndingAt } from './extents';

export interface Subject {
  range: Range;
  /** The phrase a relative pronoun stands for. */
  antecedent?: Range;
  /** A group before the cue that leads to it: "*went on* to say", "*began* by saying". */
  lead?: VerbGroup;
}

/** The subject right before a verb group, *who* and *which* included; undefined where none stands there. */
export function ownSubject(r: Reading, group: VerbGroup): Subject | undefined {
  const start = sentenceStart(r, group.from);
  const last = beforeAdjuncts(r, group.from - 1, start);
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

/** Back over adverbs and points in time between subject and verb: "Lee *on Monday* said", "Lee *two weeks ago* said". */
function beforeAdjuncts(r: Reading, from: number, start: number): number {
  let last = from;
  while (last >= start && r.cls[last] === 'adverb') last--;
  const phrase = r.phraseAt[last];
  if (!phrase || !isTime(r, phrase.head)) return last;
  const at = r.cls[phrase.from - 1] === 'preposition' ? phrase.from - 2 : phrase.from - 1;
  return at >= start && r.phraseAt[at]?.to === at + 1 ? at : last;
}

/** The nearest group before `group` in its sentence that `accept` takes. */
function groupBefore(
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

/**
 * The subject of a cue that has none of its own: of "…, adding …" and "but said …" that of the cue before, else of the
 * first verb; of "went on to say" and "began by saying" that of the verb that leads to it.
 */
export function sharedSubject(
  r: Reading,
  group: VerbGroup,
  known: ReadonlyMap<VerbGroup, ClaimSpans>,
): Subject | undefined {
  if (group.shape === 'participle') return undefined;
  if (group.shape === 'finite' && !isCoordinated(r, group)) return undefined;
  const lead = leadOf(r, group);
  if (lead || group.shape === 'infinitive') {
    const subject = lead && (ownSubject(r, lead) ?? sharedSubject(r, lead, known));
    return subject && { ...subject, lead };
  }
  const claim = known.get(groupBefore(r, group, (g) => known.has(g)) ?? group);
  const source = claim?.source[0];
  if (source) return { range: source, ...(claim.antecedent && { antecedent: claim.antecedent }) };
  let found: Subject | undefined;
  groupBefore(r, group, (g) => {
    if (g.shape === 'finite') found = ownSubject(r, g) ?? found;
    return group.shape === 'finite' && found !== undefined;
  });
  return found;
}

/** The active group right before *to* + verb, or before *by* + -ing. */
function leadOf(r: Reading, group: VerbGroup): VerbGroup | undefined {
  const by = group.shape === 'ing' && /^(?:by|in)$/u.test(r.tokens[group.from - 1]?.lower ?? '');
  let last = group.from - (by ? 2 : 1);
  if (group.shape === 'infinitive' && /^(?:on|out)$/u.test(r.tokens[last]?.lower ?? '')) last--;
  if (group.shape !== 'infinitive' && !by) return undefined;
  const lead = r.groupAt[last];
  return lead && !lead.passive && lead.shape !== 'participle' ? lead : undefined;
}
