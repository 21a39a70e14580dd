/** Joining proposals: a trained labeller's names, and what the rules know better or it passed over. */

import type { NameSpan } from '../../model/name-span';
import { byStart, covers, overlaps } from '../../model/span';

/** From here on a rule's proposal (known names, titles, head words) is as good as knowledge. */
const KNOWN = 0.9;
/** Below this a trained name gives way to a sure rule's. */
const DOUBTFUL = 0.5;

/** Below this a trained name is more likely wrong than right; whether it stays is settled by its place in the text. */
const LIKELY = 0.45;

/** Below this a rule that knows a body or place, or sees the whole of a body's name that was cut, is better. */
const UNSURE = 0.7;

/** From here on the text itself introduces the name, and says where it ends. */
const INTRODUCED = 0.99;

const isBetter = (rule: NameSpan, name: NameSpan): boolean => {
  if (rule.confidence >= INTRODUCED) return covers(rule, name);
  if (name.confidence >= UNSURE || !covers(rule, name)) return false;
  const same = rule.start === name.start && rule.end === name.end;
  return same
    ? rule.type === 'organization' || rule.type === 'place'
    : rule.type === 'organization' && (name.type === 'organization' || name.type === 'person');
};

/** "Assad Telegram": what looks like one name, of which the rules know two of different sorts. */
const isTwo = (sure: readonly NameSpan[], name: NameSpan): boolean =>
  name.confidence < UNSURE &&
  new Set(sure.filter((rule) => covers(name, rule)).map(({ type }) => type)).size > 1;

/**
 * One list, sorted, not overlapping: the trained names, and sure rules beside them. A trained name that gives way is
 * replaced by whatever the rules have in its place. Where the labeller saw nothing, only a body or a person's full
 * name that the rules are most sure of is taken from them, or a state's short form ("Ore."): acronyms ("MOU") and
 * other places are mostly no names there.
 */
export function joinProposals(
  text: string,
  trained: readonly NameSpan[],
  rules: readonly NameSpan[],
): NameSpan[] {
  const kept: NameSpan[] = [];
  const sorted = [...rules].sort(byStart);
  const used = new Set(sorted.filter((rule) => standsAlone(text, rule)));
  let at = 0;
  for (const name of [...trained].sort(byStart)) {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= name.start) at++;
    const against: NameSpan[] = [];
    for (let k = at; (sorted[k]?.start ?? Number.POSITIVE_INFINITY) < name.end; k++)
      if (overlaps(sorted[k] as NameSpan, name)) against.push(sorted[k] as NameSpan);
    const sure = against.filter(isSure);
    if (givesWay(name, sure)) for (const rule of against) used.add(rule);
    else if (name.confidence >= LIKELY || !against.some((rule) => used.has(rule))) {
      for (const rule of against) used.delete(rule);
      kept.push(name);
    }
  }
  return [...kept, ...used].sort(byStart);
}

/** Whether sure rules against it replace a trained name. */
const givesWay = (name: NameSpan, sure: readonly NameSpan[]): boolean =>
  sure.length > 0 &&
  (name.confidence < DOUBTFUL || isTwo(sure, name) || sure.some((rule) => isBetter(rule, name)));

const isSure = ({ confidence }: NameSpan): boolean => confidence >= KNOWN;

/** From here on a rule is believed where the labeller saw nothing. */
const ALONE = 0.95;
const standsAlone = (text: string, { type, start, end, confidence }: NameSpan): boolean => {
  const surface = text.slice(start, end);
  if (type === 'place') return confidence >= KNOWN && surface.endsWith('.');
  if (confidence < ALONE) return false;
  return type === 'organization'
    ? /\p{Ll}/u.test(surface)
    : type === 'person' && surface.includes(' ');
};
