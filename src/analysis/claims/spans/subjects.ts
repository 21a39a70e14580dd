/** Who does what the verb says: the subject of a verb group. */
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import { isCollective, isCompany, isDocument, mayBePeople, namesBody } from '../sources/sorts';
import type { ClaimSpans, Range } from './claim-spans';
import { sentenceEnd, sentenceStart, wideEnd } from './clauses';
import { isTime } from './complements';
import { sourceEndingAt } from './source-before';

export interface Subject {
  range: Range;
  /** The phrase a relative pronoun stands for. */
  antecedent?: Range;
  /** A group before the cue that leads to it: "*went on* to say", "*began* by saying". */
  lead?: VerbGroup;
  /** Where the subject stands behind the content: the comma that ends the content. */
  ahead?: number;
}

/** The subject right before a verb group, *who* and *which* included; undefined where none stands there. */
export function ownSubject(r: Reading, group: VerbGroup): Subject | undefined {
  const start = sentenceStart(r, group.from);
  const last = beforeAll(r, beforeAdjuncts(r, group.from - 1, start));
  if (last < start) return undefined;
  // "banned Lee, the champion, *calling* her a cheat": a comma parts a participle from its subject.
  if (group.shape === 'ing' && r.tokens[last]?.text === ',') return undefined;
  // "Peru's envoy *declined* to call": what stands before *to* leads to it, and belongs to no subject.
  if (group.shape === 'infinitive' && isLead(r, last)) return undefined;
  const word = r.tokens[last]?.lower ?? '';
  if (/^(?:who|which|that)$/u.test(word)) {
    const antecedent = antecedentOf(r, last);
    if (word === 'that' && !antecedent) return undefined;
    return { range: { from: last, to: last + 1 }, ...(antecedent && { antecedent }) };
  }
  const phrase = r.phraseAt[last];
  // "prayed beside *a banner* reading “…”"
  const inscribed = group.shape === 'ing' && isDocument(r.tokens[phrase?.head ?? -1]?.lower ?? '');
  const range =
    inscribed && phrase?.to === last + 1
      ? { from: phrase.from, to: last + 1 }
      : sourceEndingAt(r, last);
  return range && names(r, range) ? { range } : undefined;
}

/** A verb that ends right at a token, outside any noun phrase. */
const isLead = (r: Reading, last: number): boolean =>
  r.groupAt[last]?.to === last + 1 && r.phraseAt[last] === undefined;

/**
 * The noun phrase that the relative pronoun at token `i` stands for: "*Jo Lee*, who said …". People do not go by *which*: of
 * "the clerk pointed to a study which" it is the study.
 */
export function antecedentOf(r: Reading, i: number): Range | undefined {
  const before = r.tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  const at = isAgeAt(r, before) ? before - 2 : before;
  const range = at >= sentenceStart(r, i) ? sourceEndingAt(r, at) : undefined;
  const near = r.phraseAt[at];
  const first = r.phraseAt[range?.from ?? -1];
  if (!range || !near || !first || first === near) return range;
  const inscribed = isDocument(r.tokens[near.head]?.lower ?? '');
  // "under pressure from *hard-liners who*": people speak, not what comes from them.
  const people = r.tokens[i]?.lower === 'who' && !isPerson(r, first.head) && !r.named[first.head];
  if (people && isPerson(r, near.head)) return { from: near.from, to: range.to };
  // "lined the road with *signs that read*"
  if (inscribed && r.tokens[i]?.lower === 'that') return { from: near.from, to: range.to };
  const wide = (r.tokens[i]?.lower === 'which' || inscribed) && isPerson(r, first.head);
  return wide && (inscribed || !isPerson(r, near.head)) && !r.named[near.head]
    ? { from: near.from, to: range.to }
    : range;
}

/** "Jo Lee, *54*, who": a number between commas. */
const isAgeAt = (r: Reading, i: number): boolean =>
  r.tokens[i]?.kind === 'number' && r.tokens[i - 1]?.text === ',' && r.tokens[i + 1]?.text === ',';

function isPerson(r: Reading, token: number): boolean {
  const noun = r.tokens[token]?.lower ?? '';
  return mayBePeople(noun) && !(isCompany(noun) || isCollective(noun) || namesBody(noun));
}

/** Back over adverbs and points in time between subject and verb: "Lee *on Monday* said", "Lee *two weeks ago* said". */
function beforeAdjuncts(r: Reading, from: number, start: number): number {
  let last = from;
  while (last >= start && r.cls[last] === 'adverb') last--;
  const phrase = r.phraseAt[last];
  if (!phrase || !isTime(r, phrase.head)) return last;
  const at = r.cls[phrase.from - 1] === 'preposition' ? phrase.from - 2 : phrase.from - 1;
  return at >= start && endsSource(r, at) ? at : last;
}

/** "Lee, Kim (Ohio) and Diaz *all* said": back over what only counts the speakers before it. */
const beforeAll = (r: Reading, last: number): number =>
  /^(?:all|both)$/u.test(r.tokens[last]?.lower ?? '') && endsSource(r, last - 1) ? last - 1 : last;

const endsSource = (r: Reading, at: number): boolean =>
  r.phraseAt[at]?.to === at + 1 || /^[),]$/u.test(r.tokens[at]?.text ?? '');

/** A day or a bare article says nothing: "*Monday* said" and "*a* said" are misreadings. */
const names = (r: Reading, { from, to }: Range): boolean =>
  !isTime(r, r.phraseAt[from]?.head ?? from) &&
  !(to - from === 1 && /^(?:a|an|the|there)$/u.test(r.tokens[from]?.lower ?? ''));

type Known = ReadonlyMap<VerbGroup, ClaimSpans>;

/** The nearest group before `group` in its sentence that `accept` takes. */
function groupBefore(
  r: Reading,
  group: VerbGroup,
  accept: (g: VerbGroup) => boolean,
): VerbGroup | undefined {
  const start = sentenceStart(r, group.from);
  let acts = false;
  for (let i = group.from - 1; i >= start; i--) {
    // "Lee left; lawyers were blunter, *describing* it …": whoever acts behind the semicolon is meant.
    if (acts && r.tokens[i]?.text === ';') return undefined;
    const other = r.groupAt[i];
    if (!other) continue;
    if (accept(other)) return other;
    acts ||= other.shape === 'finite' && ownSubject(r, other) !== undefined;
    i = other.from;
  }
  return undefined;
}

/** True where the group carries on a list of verbs: "A, but *said*", "A and *said*". */
function isCoordinated(r: Reading, group: VerbGroup): boolean {
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
export function sharedSubject(r: Reading, group: VerbGroup, known: Known): Subject | undefined {
  if (group.shape === 'participle') return undefined;
  if (group.shape === 'finite' && !isCoordinated(r, group)) return undefined;
  const lead = leadOf(r, group);
  if (lead || group.shape === 'infinitive') {
    const subject = lead && (ownSubject(r, lead) ?? sharedSubject(r, lead, known));
    return subject && { ...subject, lead };
  }
  return group.shape === 'ing'
    ? participleSubject(r, group, known)
    : verbListSubject(r, group, known);
}

/**
 * Of "A said …, but *claimed* …": the source of the cue before, else the nearest subject before. Behind a comma and a
 * conjunction the main clause goes on: "He bristled when asked whether *the unit* was corrupt, and *accused* …" is he.
 */
function verbListSubject(r: Reading, group: VerbGroup, known: Known): Subject | undefined {
  const resumes = isResumed(r, group);
  const cue = groupBefore(r, group, (g) => known.has(g) && !(resumes && isSubordinate(r, g)));
  const claim = cue && known.get(cue);
  if (claim) return sourceOf(claim);
  let found: Subject | undefined;
  groupBefore(r, group, (g) => {
    const own = g.shape === 'finite' ? ownSubject(r, g) : undefined;
    const main = own !== undefined && !(resumes && isSubordinate(r, g, own));
    if (own && (main || !found)) found = own;
    return main;
  });
  return found;
}

/** ", and *accused*", ", but then *said*". */
function isResumed(r: Reading, group: VerbGroup): boolean {
  let i = group.from - 1;
  while (r.cls[i] === 'adverb') i--;
  return r.cls[i] === 'coordinator' && r.tokens[i - 1]?.text === ',';
}

/** True of a verb whose subject stands behind a conjunction or a relative word: "whether *the unit was*", "who *left*". */
function isSubordinate(r: Reading, group: VerbGroup, own = ownSubject(r, group)): boolean {
  if (!own) return false;
  const opens = /^(?:who|whom|which|that|what|whether|if|how|why|where)$/u;
  const { from } = own.range;
  return (
    own.antecedent !== undefined ||
    r.cls[from - 1] === 'subordinator' ||
    opens.test(r.tokens[from - 1]?.lower ?? '') ||
    opens.test(r.tokens[from]?.lower ?? '')
  );
}

/**
 * Of "ads *attacking* …" the noun before; of "*Saying* …, she left" the subject to come; of "…, *adding* …" the source of
 * the cue before, else the subject of the nearest clause before that is not relative.
 */
function participleSubject(r: Reading, group: VerbGroup, known: Known): Subject | undefined {
  const start = sentenceStart(r, group.from);
  const before = r.phraseAt[group.from - 1];
  if (before?.to === group.from && r.cls[before.from] !== 'pronoun') return ownSubject(r, group);
  const opens =
    group.from === start ||
    (group.from === start + 1 && /^(?:subordinator|preposition|adverb)$/u.test(r.cls[start] ?? ''));
  if (opens) return subjectAhead(r, group);
  const cue = groupBefore(r, group, (g) => known.has(g));
  const claim = cue && known.get(cue);
  if (claim) return sourceOf(claim);
  let found: Subject | undefined;
  groupBefore(r, group, (g) => {
    const own = g.shape === 'finite' ? ownSubject(r, g) : undefined;
    if (own && (!own.antecedent || !found)) found = own;
    return found !== undefined && !found.antecedent;
  });
  return found;
}

/** The subject of the first finite verb after a comma: "While praising the plan, *the mayor* …". */
function subjectAhead(r: Reading, group: VerbGroup): Subject | undefined {
  const end = sentenceEnd(r, group.from);
  for (let i = group.to; i < end; i++) {
    if (r.tokens[i]?.text !== ',') continue;
    const phrase = r.phraseAt[i + 1];
    const verb = phrase?.from === i + 1 ? r.groupAt[wideEnd(r, phrase.to)] : undefined;
    if (phrase && verb?.shape === 'finite')
      return { range: { from: i + 1, to: verb.from }, ahead: i };
  }
  return undefined;
}

const sourceOf = (claim: ClaimSpans): Subject | undefined =>
  claim.source[0] && {
    range: claim.source[0],
    ...(claim.antecedent && { antecedent: claim.antecedent }),
  };

/** The active group right before *to* + verb, or before *by* + -ing. */
function leadOf(r: Reading, group: VerbGroup): VerbGroup | undefined {
  const by = group.shape === 'ing' && /^(?:by|in)$/u.test(r.tokens[group.from - 1]?.lower ?? '');
  let last = group.from - (by ? 2 : 1);
  if (group.shape === 'infinitive' && /^(?:on|out)$/u.test(r.tokens[last]?.lower ?? '')) last--;
  if (group.shape !== 'infinitive' && !by) return undefined;
  const lead = r.groupAt[last];
  // "berated Lee *for failing* to say": it was Lee who failed, or somebody else.
  const deed =
    lead?.shape === 'ing' && /^(?:for|of|from)$/u.test(r.tokens[lead.from - 1]?.lower ?? '');
  return lead && !deed && !lead.passive && lead.shape !== 'participle' ? lead : undefined;
}
