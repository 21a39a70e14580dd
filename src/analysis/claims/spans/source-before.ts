/** How far a source reaches to the left of its last word: "of …", participles, relative clauses, appositions. */
import { passiveCues } from '../cues/passive-lexicon';
import type { Reading } from '../reading/reading';
import type { VerbGroup } from '../reading/verb-groups';
import { mayBePeople } from '../sources/sorts';
import type { Range } from './claim-spans';
import { hasOwnVerb, sentenceStart } from './clauses';
import {
  interrupted,
  isAsideClose,
  LONGEST_SOURCE,
  opensClause,
  overParenthesis,
} from './interruptions';

const LINKS =
  /^(?:of|in|into|at|from|for|with|on|to|behind|against|near|within|between|by|about|close|familiar|among|involved|along|outside|inside|around|across|aboard)$/u;
/** Adjectives that stand behind their noun with what belongs to them. */
const POSTPOSED =
  /^(?:close|familiar|briefed|involved|loyal|critical|opposed|sympathetic|allied|aligned|linked|affiliated|based|working|living|present|responsible)$/u;

/**
 * The source whose last token is `last`, with what hangs on its noun: "officials in the ministry", "Ann Lee, a
 * spokeswoman for the bank,". Undefined where no noun phrase ends there.
 */
export function sourceEndingAt(r: Reading, last: number): Range | undefined {
  const start = sentenceStart(r, last);
  if (isAsideClose(r, last)) return interrupted(r, last, start, leftwards);
  const phrase = r.phraseAt[last];
  const from =
    phrase?.to === last + 1
      ? phrase.from
      : (overReduced(r, last + 1, start) ??
        overRelative(r, last + 1, start) ??
        overContact(r, last, start));
  if (from === undefined) return undefined;
  // "left Hull as *he* said": nothing hangs on a pronoun but another speaker.
  const alone = from === last && SUBJECT.test(r.tokens[last]?.lower ?? '');
  if (alone && r.cls[last - 1] !== 'coordinator') return { from, to: last + 1 };
  const whole = leftwards(r, from, start);
  return { from: behindAdjunct(r, whole, last, start) ?? whole, to: last + 1 };
}

const SUBJECT = /^(?:i|he|she|we|they|it)$/u;

/**
 * Where a name begins that stands in one phrase with the adjunct that opens the sentence: "In a radio interview *Lee* said",
 * never "In court spokesman Lee said".
 */
function behindAdjunct(r: Reading, from: number, last: number, start: number): number | undefined {
  if (r.phraseAt[last]?.from !== from) return undefined;
  const opens = from === start + 1 && r.cls[start] === 'preposition';
  for (let i = from + 1; i <= last; i++) {
    const before = r.tokens[i - 1];
    if (!/^\p{Lu}/u.test(r.tokens[i]?.text ?? '') || before?.text !== before?.lower) continue;
    const noun = before?.lower ?? '';
    // "the third time *Lee* said"
    if (/^(?:time|moment|day|year|week)$/u.test(noun)) return i;
    if (opens && r.cls[i - 1] === 'noun') return mayBePeople(noun) ? undefined : i;
  }
  return undefined;
}

/** Walks left over "NP of NP", "NP and NP", "NP released by NP last year", "NP who works for NP". */
function leftwards(r: Reading, from: number, start: number): number {
  let at = from;
  while (at - 2 >= start && from - at < LONGEST_SOURCE) {
    const next =
      overBracket(r, at, start) ??
      overLink(r, at, start) ??
      overReduced(r, at, start) ??
      overRelative(r, at, start);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** "United Nations *(UN)* official": the phrase before a parenthesis belongs to it. */
function overBracket(r: Reading, at: number, start: number): number | undefined {
  if (r.tokens[at - 1]?.text !== ')' || r.cls[at] === 'determiner') return undefined;
  const open = overParenthesis(r, at, start);
  const phrase = r.phraseAt[open - 1];
  return open < at && phrase?.to === open ? phrase.from : undefined;
}

/** "*everybody* in this country": pronouns that take what describes them. */
const INDEFINITE = /^(?:every|some|any|no)(?:body|one)$/u;

/** "*the charity* they worked for": back over a relative clause that nothing opens but a pronoun. */
function overContact(r: Reading, last: number, start: number): number | undefined {
  const group = r.groupAt[r.cls[last] === 'preposition' ? last - 1 : last];
  const subject = r.phraseAt[(group?.from ?? 0) - 1];
  const noun = r.phraseAt[(subject?.from ?? 0) - 1];
  if (group?.shape !== 'finite' || !subject || r.cls[subject.from] !== 'pronoun') return undefined;
  const definite = r.cls[noun?.from ?? -1] === 'determiner' && noun?.to === subject.from;
  return definite && noun.from >= start && opensClause(r, noun.from, start) ? noun.from : undefined;
}

/** The start of the noun phrase that "of …" or "and …" at `at` is joined to. */
function overLink(r: Reading, at: number, start: number): number | undefined {
  const before = r.phraseAt[at - 2];
  const word = r.tokens[at - 1]?.lower ?? '';
  if (!before || before.to !== at - 1) return overAdjective(r, at);
  const pronoun =
    r.cls[before.from] === 'pronoun' && !INDEFINITE.test(r.tokens[before.from]?.lower ?? '');
  if (pronoun && !(word === 'and' || word === 'or')) return undefined;
  if (r.cls[at - 1] === 'preposition' || word === 'to')
    return LINKS.test(word) && !inOpeningAdjunct(r, before.from, start) ? before.from : undefined;
  return (word === 'and' || word === 'or' || word === '&') && opensClause(r, before.from, start)
    ? before.from
    : undefined;
}

/** "people *close to* the talks", "officials *familiar with* it". */
function overAdjective(r: Reading, at: number): number | undefined {
  const noun = r.phraseAt[at - 3];
  const links = r.cls[at - 1] === 'preposition' || r.tokens[at - 1]?.lower === 'to';
  return links && POSTPOSED.test(r.tokens[at - 2]?.lower ?? '') && noun?.to === at - 2
    ? noun.from
    : undefined;
}

/** "In March officials …": the phrase before the link stands in an adjunct that opens the sentence. */
const inOpeningAdjunct = (r: Reading, from: number, start: number): boolean =>
  from - 1 === start && r.cls[start] === 'preposition';

/** "a report *released by the bank last year*": back over adjuncts to a participle right after its noun. */
function overReduced(r: Reading, at: number, start: number): number | undefined {
  let i = at;
  let as = false;
  for (let steps = 0; steps < 4; steps++) {
    const group = r.groupAt[i - 1];
    const noun = r.phraseAt[(group?.from ?? 0) - 1];
    if (
      group &&
      group.to === i &&
      group.from > start &&
      noun?.to === group.from &&
      isReduced(r, group) &&
      (!as || asksForAs(r, group)) &&
      r.cls[noun.from] !== 'pronoun' &&
      // "in *a televised* address the strongman said"
      r.cls[noun.head] !== 'determiner'
    )
      return noun.from;
    const by = r.cls[(group?.from ?? 0) - 1] === 'preposition';
    if (r.cls[i - 1] === 'adverb') i -= 1;
    // "a man charged *with killing* his neighbour"
    else if (group?.to === i && group.shape === 'ing' && by) i = group.from - 1;
    else if (/^(?:after|before|since|until)$/u.test(r.tokens[i - 1]?.lower ?? '')) return undefined;
    else if (r.cls[i - 1] === 'preposition' || r.tokens[i - 1]?.lower === 'to') {
      as ||= mayOpenClause(r, i - 1);
      const before = r.phraseAt[i - 2];
      if (before && before.to === i - 1) i = before.from;
      else i -= 1;
    } else {
      const before = r.phraseAt[i - 1];
      if (!before || before.to !== i || r.cls[before.from] === 'pronoun') return undefined;
      i = before.from;
    }
    if (i <= start) return undefined;
  }
  return undefined;
}

/**
 * True where *as* at token `i` opens a clause ("fled Ghent *as* Lee said"), unless a participle before asks for it: "known in
 * Ghent *as* the Fox".
 */
const mayOpenClause = (r: Reading, i: number): boolean =>
  r.tokens[i]?.lower === 'as' && r.groupAt[i - 1] === undefined && !opensRole(r, i + 1);

const asksForAs = (r: Reading, { head }: VerbGroup): boolean =>
  passiveCues(r.tokens[head]?.lower ?? '').some(({ words }) => words[1] === 'as');

/** "as *a* saint", "her time as *secretary* of state": an article that makes one of many, or a bare noun in the singular. */
const opensRole = (r: Reading, i: number): boolean =>
  /^an?$/u.test(r.tokens[i]?.lower ?? '') ||
  (r.cls[i] === 'noun' &&
    /^\p{Ll}.*(?:[^s]|ss)$/u.test(r.tokens[r.phraseAt[i]?.head ?? i]?.text ?? ''));

/** A bare participle that hangs on the noun before it; past forms count, for the main verb is still to come. */
const isReduced = (r: Reading, group: VerbGroup): boolean =>
  group.from === group.head &&
  (group.shape === 'ing' ||
    (r.verb[group.head]?.forms.has('participle') === true &&
      !r.verb[group.head]?.forms.has('base')));

/** "officials *who worked with the bank*": back over a relative clause without commas to its noun. */
function overRelative(r: Reading, at: number, start: number): number | undefined {
  // "what their leaders called": the phrase is the relative clause's own subject.
  if (/^(?:what|which|whom|that|who)$/u.test(r.tokens[at - 1]?.lower ?? '')) return undefined;
  for (let i = at - 1; i > start && at - i < 18; i--) {
    const token = r.tokens[i];
    if (token?.kind === 'mark' && token.text !== '-') return undefined;
    const relative =
      token?.lower === 'who' ||
      ((token?.lower === 'that' || token?.lower === 'which') && hasOwnVerb(r, i + 1));
    if (!relative) continue;
    const noun = r.phraseAt[i - 1];
    return noun && noun.to === i ? noun.from : undefined;
  }
  return undefined;
}
