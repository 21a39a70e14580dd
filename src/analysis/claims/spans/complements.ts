/** What follows a cue verb: the adjuncts to step over, and the content they lead to. */
import type { Cue } from '../cues/cue-lexicon';
import type { NounPhrase } from '../reading/noun-phrases';
import type { Reading } from '../reading/reading';
import { hasOwnVerb, sentenceEnd } from './clauses';
import { inQuote, opensQuote } from './quotes';

export type ComplementKind =
  | 'that'
  | 'clause'
  | 'wh'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'quote'
  | 'colon'
  | 'none';
export interface Complement {
  kind: ComplementKind;
  /** First token of the content. */
  from: number;
  /** The addressee's first token, where there is one. */
  addressee?: number;
}

const ADJUNCT =
  /^(?:in|on|at|during|after|before|to|by|from|with|via|through|of|following|over|last|late|early|earlier|about|when|while|as|for|since|until|amid|outside|inside|near|under|alongside|among|across|upon|against)$/u;
/** Longest aside between cue and content, in tokens. */
const LONGEST_ASIDE = 18;
const WH = /^(?:whether|if|how|why|what|when|where|who|which)$/u;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|week|month|year|night|morning|afternoon|evening|time|day|days|weeks|months|years|hours)$/u;

/** The complement of the cue that ends before token `at`. */
export function complementAt(r: Reading, at: number, cue: Cue): Complement {
  const end = sentenceEnd(r, at - 1);
  const told = cue.takes.has('addressee') && r.phraseAt[at]?.from === at;
  const merged = told ? mergedSubject(r, at) : undefined;
  if (merged !== undefined && cue.takes.has('clause'))
    return { kind: 'clause', from: merged, addressee: at };
  const addressee = told ? { addressee: at } : {};
  let i = told ? (r.phraseAt[at]?.to ?? at) : at;
  for (let steps = 0; steps < 6 && i < end; steps++) {
    const kind = opening(r, i, end, cue);
    if (kind && !(kind === 'object' && i > at)) return { kind, from: i, ...addressee };
    const next = adjunctEnd(r, i, end);
    const past = next === i && cue.takes.has('speech') ? asideEnd(r, i, end) : next;
    if (past === i) break;
    i = past;
  }
  const direct = told ? opening(r, at, end, cue) : undefined;
  if (direct === 'object' || (direct === 'clause' && cue.lemma !== 'tell'))
    return { kind: direct, from: at };
  return { kind: 'none', from: at, ...addressee };
}

/** "told jurors *Ms Lee* had lied": where a name in one phrase with the people told begins a clause of its own. */
function mergedSubject(r: Reading, at: number): number | undefined {
  const phrase = r.phraseAt[at];
  if (!phrase || !hasOwnVerb(r, phrase.to)) return undefined;
  for (let i = at + 1; i <= phrase.head; i++) {
    const plural = /^\p{Ll}.*[^s]s$/u.test(r.tokens[i - 1]?.text ?? '');
    if (plural && /^\p{Lu}/u.test(r.tokens[i]?.text ?? '')) return i;
  }
  return undefined;
}

/** Past ", however," or ", speaking in Oslo," where a quotation or *that* follows; `i` where none stands there. */
function asideEnd(r: Reading, i: number, end: number): number {
  if (r.tokens[i]?.text !== ',') return i;
  for (let j = i + 1; j < end && j - i < LONGEST_ASIDE && !inQuote(r, j); j++)
    if (r.tokens[j]?.text === ',') {
      if (opensQuote(r, j + 1)) return j;
      if (r.tokens[j + 1]?.lower === 'that') return j + 1;
    }
  return i;
}

/** What kind of content opens at token `i`, if the cue takes it. */
function opening(r: Reading, i: number, end: number, { takes }: Cue): ComplementKind | undefined {
  if (i >= end) return undefined;
  const word = r.tokens[i]?.lower ?? '';
  const speech = takes.has('speech');
  if (word === ':' && speech) return 'colon';
  if ((word === ',' || word === '—') && speech && opensQuote(r, i + 1)) return 'quote';
  if (opensQuote(r, i))
    return speech || takes.has('that') ? 'quote' : takes.has('object') ? 'object' : undefined;
  if (word === 'that' && (takes.has('that') || takes.has('clause') || speech)) return 'that';
  if (
    WH.test(word) &&
    !(word === 'when' || word === 'where') &&
    (takes.has('wh') || takes.has('that') || takes.has('clause'))
  )
    return 'wh';
  const group = r.groupAt[i];
  if (takes.has('infinitive') && opensInfinitive(r, i)) return 'infinitive';
  if (word === 'that' && takes.has('object') && isPronoun(r, i)) return 'object';
  if (group?.from === i && group.shape === 'ing' && takes.has('gerund')) return 'gerund';
  if (takes.has('clause') && (opensClause(r, i, end) || (speech && opensGerund(r, i))))
    return 'clause';
  const phrase = r.phraseAt[i];
  if (phrase?.from !== i) return undefined;
  if (takes.has('object-infinitive') && followsInfinitive(r, phrase.to)) return 'object';
  return takes.has('object') && !isTime(r, phrase.head) && !isCount(r, phrase)
    ? 'object'
    : undefined;
}

/** "viewed *400 times*" */
const isCount = (r: Reading, { from, head }: NounPhrase): boolean =>
  r.tokens[head]?.lower === 'times' && r.cls[from] === 'number';

/** *that* which stands for something: "calls that “pathetic”", "disputes that.", "rejects that view". */
const isPronoun = (r: Reading, i: number): boolean =>
  r.phraseAt[i + 1]?.from === i + 1 ||
  opensQuote(r, i + 1) ||
  /^[.;,]$/u.test(r.tokens[i + 1]?.text ?? '');

/** *to* and a verb, known or not, *not* before it: "vowed to soldier on" ("pledged to the bank" has an article). */
function opensInfinitive(r: Reading, i: number): boolean {
  if (r.tokens[i]?.lower === 'not' && r.tokens[i + 1]?.lower === 'to')
    return opensInfinitive(r, i + 1);
  if (r.tokens[i]?.lower !== 'to') return false;
  if (r.groupAt[i]?.shape === 'infinitive' || r.cls[i + 1] === 'be') return true;
  const next = r.tokens[i + 1];
  return (
    next?.kind === 'word' &&
    r.cls[i + 1] !== 'determiner' &&
    r.cls[i + 1] !== 'pronoun' &&
    /^\p{Ll}/u.test(next.text) &&
    !/[^s]s$/u.test(next.lower)
  );
}

const followsInfinitive = (r: Reading, i: number): boolean =>
  r.tokens[r.tokens[i]?.lower === 'not' ? i + 1 : i]?.lower === 'to';

/** True where a noun phrase and its finite verb stand at token `from`: a clause without *that*. */
export function opensClause(r: Reading, from: number, end: number): boolean {
  let i = from;
  if (
    /^(?:if|when|while|after|before|although|though|because|there|in|at|as|under|since)$/u.test(
      r.tokens[i]?.lower ?? '',
    ) &&
    r.tokens[i]?.lower !== 'there'
  )
    return false;
  if (r.tokens[i]?.lower === 'there') return true;
  // "see *themselves* as rebels": no clause begins with an object's pronoun.
  if (/^(?:me|us|him|them|\p{L}+sel(?:f|ves))$/u.test(r.tokens[i]?.lower ?? '')) return false;
  for (let n = 0; n < 4; n++) {
    const phrase = r.phraseAt[i];
    if (phrase?.from !== i) return false;
    if (isTime(r, phrase.head) && n === 0) return false;
    i = phrase.to;
    while (i < end && (r.cls[i] === 'adverb' || opensQuote(r, i))) i++;
    if (i >= end) return false;
    i = pastAside(r, i, end);
    if (hasOwnVerb(r, i)) return !disagrees(r, phrase, i);
    const link = r.cls[i];
    if (link !== 'preposition' && link !== 'coordinator' && !(r.phraseAt[i]?.from === i))
      return false;
    if (r.phraseAt[i]?.from !== i) i++;
  }
  return false;
}

/** "those who claimed *it were* squatters": the verb is of another subject. */
const disagrees = (r: Reading, { from, to }: NounPhrase, verb: number): boolean =>
  to === verb &&
  /^(?:it|he|she|this)$/u.test(r.tokens[from]?.lower ?? '') &&
  /^(?:were|are|have|do)$/u.test(r.tokens[verb]?.lower ?? '');

/** Past ", “those merchants,”" or ", a former judge," where a finite verb follows; else `i`. */
function pastAside(r: Reading, i: number, end: number): number {
  if (r.tokens[i]?.text !== ',') return i;
  for (let j = i + 1; j < end && j - i < LONGEST_ASIDE; j++) {
    const closes =
      r.tokens[j]?.text === ',' &&
      !(inQuote(r, j) && inQuote(r, j + 1) && !/^["”’']+$/u.test(r.tokens[j + 1]?.text ?? ''));
    if (!closes) continue;
    const next = /^["”’']+$/u.test(r.tokens[j + 1]?.text ?? '') ? j + 2 : j + 1;
    return hasOwnVerb(r, next) ? next : i;
  }
  return i;
}

/** "says running a town is hard", "said if elected he would go". */
const opensGerund = (r: Reading, i: number): boolean =>
  (r.groupAt[i]?.from === i && r.groupAt[i]?.shape === 'ing') || r.tokens[i]?.lower === 'if';

/** True where a token is a day, *week*, *today* … */
export const isTime = (r: Reading, i: number): boolean => TIME.test(r.tokens[i]?.lower ?? '');

/** The end of one adjunct at `i` ("on Friday", "in a statement", "Tuesday night"), or `i` where none stands there. */
export function adjunctEnd(r: Reading, i: number, end: number): number {
  const word = r.tokens[i]?.lower ?? '';
  if (r.cls[i] === 'adverb') return i + 1;
  if (word === '(') {
    for (let j = i; j < end; j++) if (r.tokens[j]?.text === ')') return j + 1;
    return i;
  }
  const phrase = r.phraseAt[i];
  if (phrase?.from === i && isTime(r, phrase.head)) return phrase.to;
  if (r.cls[i] === 'preposition' || word === 'to') {
    if (!ADJUNCT.test(word)) return i;
    const object = r.phraseAt[i + 1];
    return object?.from === i + 1 ? object.to : i;
  }
  return i;
}
