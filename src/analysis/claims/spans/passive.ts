/** Passive cues: "is believed to …", "was quoted as saying …", "was accused of …", "termed “…” by Y". */
import type { Cue } from '../cues/cue-lexicon';
import { type PassiveCue, passiveCues } from '../cues/passive-lexicon';
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import { isCollective, isDocument, mayBePeople, namesBody } from '../sources/sorts';
import type { ClaimSpans, Range } from './claim-spans';
import { sentenceEnd } from './clauses';
import { type Complement, complementAt, isTime } from './complements';
import { contentEnd } from './content';
import { leading } from './leading';
import { isNaming } from './naming-cues';
import { askedAbout, brandedBearer, describedBy } from './participles';
import { predicateOf } from './predicates';
import { inQuote, opensQuote } from './quotes';
import { sourceStartingAt } from './source-after';
import { ownSubject, type Subject } from './subjects';

interface Match {
  cue: PassiveCue;
  group: VerbGroup;
  /** Past the cue's last word. */
  to: number;
}

const ANY_CLAUSE: Cue = {
  lemma: '',
  stance: 'neutral',
  takes: new Set(['that', 'clause', 'wh', 'infinitive', 'gerund', 'object', 'speech'] as const),
};

/** Proposals of passive groups and of participles that hang on a noun. */
export function findPassive(r: Reading): ClaimSpans[] {
  return r.groups.flatMap((group) => {
    if (inQuote(r, group.head)) return [];
    const asked = askedAbout(r, group);
    if (asked) return [asked];
    const described = describedBy(r, group) ?? brandedBearer(r, group);
    if (described) return [described];
    if (!group.passive && !hangsOnNoun(r, group)) return [];
    for (const cue of passiveCues(r.tokens[group.head]?.lower ?? '')) {
      const to = wordsEnd(r, cue.words, group.head);
      const claim = to > 0 ? read(r, { cue, group, to }) : undefined;
      if (claim) return [claim];
    }
    return [];
  });
}

/** A bare participle right behind a noun phrase: "groups *termed* …". */
const hangsOnNoun = (r: Reading, group: VerbGroup): boolean =>
  group.from === group.head &&
  r.verb[group.head]?.forms.has('participle') === true &&
  r.phraseAt[group.from - 1]?.to === group.from &&
  !hasObject(r, group) &&
  !isTime(r, group.from - 1) &&
  r.cls[group.from - 1] !== 'pronoun' &&
  !actsInRelative(r, group.from - 1);

/** "the ministry dismissed *the letter* as meddling by rivals": only verbs that name keep a noun phrase as participles. */
const hasObject = (r: Reading, { to, lemma }: VerbGroup): boolean =>
  r.phraseAt[to]?.from === to && !isNaming(lemma) && lemma !== 'name' && lemma !== 'nickname';

/** "a raid that *the minister* described as …", "which *his party* termed …": the phrase at a token is a relative clause's subject. */
function actsInRelative(r: Reading, token: number): boolean {
  const before = (r.phraseAt[token]?.from ?? 0) - 1;
  const word = r.tokens[before]?.lower ?? '';
  return (
    /^(?:which|whom|what)$/u.test(word) ||
    (word === 'that' && r.phraseAt[before - 1] !== undefined && r.groupAt[before - 1] === undefined)
  );
}

function wordsEnd(r: Reading, words: readonly string[], at: number): number {
  let i = at;
  for (const word of words) {
    while (r.cls[i] === 'adverb' && r.tokens[i]?.lower !== word) i++;
    if (r.tokens[i]?.lower !== word) return -1;
    i++;
  }
  return i;
}

function read(r: Reading, match: Match): ClaimSpans | undefined {
  const { cue, group } = match;
  const end = sentenceEnd(r, group.head);
  const agent = agentAt(r, match, end);
  if (!group.passive && !agent) return undefined;
  const subject = ownSubject(r, group);
  const complement = complementAt(r, match.to, ANY_CLAUSE);
  if (cue.reads === 'said-as') return subject && saidAs(r, match, subject.range, complement);
  if (cue.reads === 'by' && !agent) return undefined;
  const it = r.tokens[subject?.range.from ?? -1]?.lower === 'it';
  const bare = it && complement.kind === 'clause';
  if (cue.reads === 'hearsay' && !isClause(complement) && !bare) return undefined;
  if (cue.words[0] === 'held' && !isState(r, complement)) return undefined;
  if (cue.reads === 'told' && complement.kind !== 'that') return undefined;
  const leads =
    cue.reads === 'hearsay' && !agent && subject && toldBy(r, match, subject, complement);
  if (leads) return leads;
  const rest = restOf(r, match, complement, agent, end);
  const impersonal = it && (bare || complement.kind === 'that');
  // "groups termed “rebels” by Y": the label is what Y said; the groups are the reporter's.
  const labelOnly = !group.passive && r.cls[match.to] === 'mark' && rest.length > 0;
  const relative = subject?.antecedent !== undefined && rest.length > 0;
  const own =
    subject && !impersonal && !relative && !labelOnly && cue.reads !== 'told'
      ? [subject.range]
      : [];
  const content = [...own, ...rest];
  if (cue.reads === 'object' && !rest.length && !agent) return undefined;
  if (!content.length || (!subject && cue.reads !== 'told')) return undefined;
  return {
    source: agent ? [agent] : [],
    cue: [{ from: group.from, to: cue.words.at(-1) === 'by' ? match.to - 1 : match.to }],
    content,
    lemma: `be ${cue.words.join(' ')}`,
    stance: cue.stance,
    pattern:
      impersonal && !agent && OPINION.test(cue.words[0] ?? '')
        ? 'impersonal'
        : `passive ${cue.reads}${agent ? ' by' : ''}`,
    confidence: agent && !group.passive ? 0.8 : 0.5,
  };
}

/** "is held *to be* late", never "is held *to ransom*" or "*to account*". */
const isState = (r: Reading, { kind, from }: Complement): boolean =>
  kind !== 'infinitive' ||
  /^(?:be|have)$/u.test(r.groupAt[from]?.lemma ?? '') ||
  r.groupAt[from]?.passive === true;

/** "is expected *to argue that* …": the subject is who speaks. */
function toldBy(
  r: Reading,
  { cue, group }: Match,
  subject: Subject,
  { kind, from }: Complement,
): ClaimSpans | undefined {
  const inner = kind === 'infinitive' ? r.groupAt[from] : undefined;
  const predicate = inner && !inner.passive ? predicateOf(r, inner) : undefined;
  if (!predicate?.cue.takes.has('speech')) return undefined;
  const complement = complementAt(r, predicate.to, predicate.cue);
  if (!/^(?:that|clause|quote)$/u.test(complement.kind)) return undefined;
  const claim = leading(r, predicate, { ...subject, lead: group }, complement, 'led');
  return claim && { ...claim, stance: cue.stance };
}

/** Participles that only opinion and talk make impersonal: "it is *alleged* that", not "it was *found* that". */
const OPINION =
  /^(?:alleged|claimed|said|reported|understood|rumou?red|believed|thought|argued|feared|expected)$/u;

const isClause = ({ kind }: Complement): boolean =>
  kind === 'infinitive' || kind === 'that' || kind === 'gerund' || kind === 'wh';

/** "was quoted as saying X": the subject is the source. */
function saidAs(
  r: Reading,
  match: Match,
  source: Range,
  { kind, from }: Complement,
): ClaimSpans | undefined {
  if (kind === 'none') return undefined;
  const start = kind === 'quote' && !opensQuote(r, from) ? from + 1 : from;
  return {
    source: [source],
    cue: [{ from: match.group.from, to: match.to }],
    content: [{ from: start, to: contentEnd(r, start) }],
    lemma: `be ${match.cue.words.join(' ')}`,
    stance: match.cue.stance,
    pattern: 'passive said-as',
    confidence: 0.8,
  };
}

/** The noun phrase after *by*: right behind the cue, or behind its quotation or noun phrase. */
function agentAt(r: Reading, { cue, to }: Match, end: number): Range | undefined {
  let by = cue.words.at(-1) === 'by' ? to - 1 : -1;
  for (let i = to; by < 0 && i < end && i < to + 12; i++) {
    if (r.tokens[i]?.lower === 'by' && !inQuote(r, i)) by = i;
    else if (/^[.;:]$/u.test(r.tokens[i]?.text ?? '') || (r.groupAt[i] && !inQuote(r, i))) break;
  }
  if (by < 0 || r.groupAt[by + 1] || isManner(r, by + 1)) return undefined;
  return sourceStartingAt(r, by + 1, end);
}

/** "socialism by *stealth*", "by *mistake*": a bare noun in the singular that names neither people nor a body. */
function isManner(r: Reading, at: number): boolean {
  const phrase = r.phraseAt[at];
  const { text = '', lower = '' } = r.tokens[at] ?? {};
  if (phrase?.from !== at || phrase.to !== at + 1 || r.cls[at] !== 'noun' || r.named[at])
    return false;
  if (text !== lower || /[^s]s$/u.test(lower)) return false;
  return !(mayBePeople(lower) || isCollective(lower) || namesBody(lower) || isDocument(lower));
}

/** The content behind the cue, up to the agent. */
function restOf(
  r: Reading,
  match: Match,
  complement: Complement,
  agent: Range | undefined,
  end: number,
): Range[] {
  const limit = agent ? agent.from - 1 : end;
  let from = complement.kind === 'none' ? match.to : complement.from;
  if (
    (match.cue.reads === 'by' && complement.kind !== 'quote' && complement.kind !== 'object') ||
    (agent && agent.from - 1 <= from)
  )
    return [];
  if (
    complement.kind === 'none' &&
    !/^(?:as|for|of|with)$/u.test(r.tokens[from]?.lower ?? '') &&
    match.cue.words.length < 2
  )
    return [];
  if (complement.kind === 'colon') from++;
  const clause = complement.kind === 'that' || complement.kind === 'clause';
  const to = Math.min(limit, contentEnd(r, from, clause ? 'clause' : 'phrase'));
  return to > from ? [{ from, to }] : [];
}
