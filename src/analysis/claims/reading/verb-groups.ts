/** Verb groups: auxiliaries, adverbs between them, and the verb they lead to ("has repeatedly said"). */
import type { Segmented } from '../../../model/segmented';
import type { Classes } from './classify';
import type { VerbReading, WordClass } from './words';

/**
 * Token indices, `to` exclusive; `head` is the main verb, the last token of the group. Where *be* or *have* is itself the
 * main verb, the lemma is 'be' or 'have'.
 */
export interface VerbGroup {
  from: number;
  to: number;
  head: number;
  lemma: string;
  /** How it hangs in the clause: a finite verb, *to* + verb, an -ing form, or a bare participle ("termed …"). */
  shape: 'finite' | 'infinitive' | 'ing' | 'participle';
  passive: boolean;
  negated: boolean;
}

const AUXILIARY: ReadonlySet<WordClass> = new Set(['modal', 'be', 'have', 'do']);
const NEGATIONS = new Set(['not', 'never', 'neither', 'nor', 'cannot']);
const isNegation = (lower: string): boolean => NEGATIONS.has(lower) || lower.endsWith("n't");

/** After *'s*, these are perfects: "he's said" is "he has said". */
const SPOKEN =
  /^(?:say|argue|vow|pledge|suggest|insist|promise|claim|note|hint|signal|refuse|declare|call|say|add|write|urge|ask|decide|oppose|support|criticize|condemn|praise|propose|acknowledge|admit|warn|complain|predict|deny|tell|want|get|be|become|go|do|make)$/u;

/** The verb groups of a text, in order. */
export function verbGroups(doc: Segmented, classes: Classes): VerbGroup[] {
  const found: VerbGroup[] = [];
  for (const { from, to } of doc.sentences) {
    for (let i = from; i < to; ) {
      const first = groupAt(doc, classes, i, to);
      const group = first && (joined(doc, classes, first, to) ?? first);
      if (group) found.push(group);
      i = group ? group.to : i + 1;
    }
  }
  return found;
}

function groupAt(
  doc: Segmented,
  { cls, verb }: Classes,
  from: number,
  limit: number,
): VerbGroup | undefined {
  const start = cls[from] as WordClass;
  if (start !== 'verb' && start !== 'to' && start !== 'adverb' && !AUXILIARY.has(start))
    return undefined;
  const { at, last, lastAt, finite, to, negated } = auxiliaries(doc, cls, from, limit);
  const reading = at < limit ? verb[at] : undefined;
  if (!reading && last !== 'be' && last !== 'have') return undefined;
  const first = doc.tokens[from]?.lower ?? '';
  const head = reading ? at : lastAt;
  const shape = to ? 'infinitive' : finite ? 'finite' : shapeOf(reading, last, first);
  const passive = last === 'be' && isPassive(reading, doc.tokens[lastAt]?.lower);
  const lemma = reading?.lemma ?? (last as string);
  return {
    from: trimmed(doc, cls, from, head),
    to: head + 1,
    head,
    lemma,
    shape,
    passive,
    negated,
  };
}

/** "neither confirmed *nor denied*": both verbs are one group, led to by the second. */
function joined(
  doc: Segmented,
  classes: Classes,
  group: VerbGroup,
  limit: number,
): VerbGroup | undefined {
  const nor = group.to < limit && doc.tokens[group.to]?.lower === 'nor';
  const opens = doc.tokens.slice(group.from, group.head).some(({ lower }) => lower === 'neither');
  const second = nor && opens ? groupAt(doc, classes, group.to + 1, limit) : undefined;
  return second && { ...group, to: second.to, head: second.head, lemma: second.lemma };
}

/** What stands before the main verb of a group. */
interface Auxiliaries {
  /** The first token behind them. */
  at: number;
  /** The last auxiliary and its token, -1 where there is none. */
  last: WordClass | undefined;
  lastAt: number;
  /** True where the first is finite ("has been"), where *to* opens the group, where *not* or the like stands in it. */
  finite: boolean;
  to: boolean;
  negated: boolean;
}

/** *to*, auxiliaries and adverbs from a token on. */
function auxiliaries(
  doc: Segmented,
  cls: readonly WordClass[],
  from: number,
  limit: number,
): Auxiliaries {
  const found: Auxiliaries = {
    at: from,
    last: undefined,
    lastAt: -1,
    finite: false,
    to: false,
    negated: false,
  };
  for (; found.at < limit; found.at++) {
    const now = cls[found.at] as WordClass;
    const lower = doc.tokens[found.at]?.lower ?? '';
    if (isNegation(lower)) found.negated = true;
    if (now === 'to' && !found.last && !found.to) found.to = true;
    else if (AUXILIARY.has(now)) {
      if (!found.last && !found.to && !/^(?:be|been|being|having|doing)$/u.test(lower))
        found.finite = true;
      found.last = now;
      found.lastAt = found.at;
    } else if (now !== 'adverb') break;
  }
  return found;
}

/** True of a participle behind *be*; "he's said" is a perfect. */
const isPassive = (reading: VerbReading | undefined, be: string | undefined): boolean =>
  reading?.forms.has('participle') === true &&
  !reading.forms.has('ing') &&
  !(be === "'s" && SPOKEN.test(reading.lemma));

function shapeOf(
  reading: VerbReading | undefined,
  last: WordClass | undefined,
  first: string,
): VerbGroup['shape'] {
  if (last || !reading) return first === 'having' || first === 'being' ? 'ing' : 'participle';
  const { forms } = reading;
  if (forms.has('ing') && !forms.has('base')) return 'ing';
  return forms.has('past') || forms.has('s') || forms.has('base') ? 'finite' : 'participle';
}

/** Sentence adverbs before the group ("Meanwhile he …" never, "Then said") stay outside where a comma parts them. */
function trimmed(doc: Segmented, cls: readonly WordClass[], from: number, head: number): number {
  let i = from;
  while (i < head && cls[i] === 'adverb' && doc.tokens[i + 1]?.text === ',') i += 2;
  return i;
}
