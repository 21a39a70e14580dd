/** One plain noun phrase in a stretch of tokens, and what may stand inside it. */
import type { Token } from '../../../model/segmented';
import { isHyphen } from './hyphen';
import { isMark } from './marks';
import type { Party, Text } from './noun-phrase';
import { headParty } from './phrase-head';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  PREPOSITIONS,
  REPORTING,
  SUBORDINATORS,
} from './words';

/** A phrase, often a subject: its party, and the token its phrase begins with. */
export interface Subject {
  /** Undefined for a pronoun the article does not resolve. */
  party: Party | undefined;
  from: number;
  /** Token after its head. */
  to: number;
}

/**
 * The first noun phrase of the tokens, or the one a new determiner opens ("told reporters the tax", "on Monday the tax").
 * Its head ends before the first verb of a closed class, preposition, comma or relative pronoun.
 */
export function phraseIn(text: Text, start: number, end: number): Subject | undefined {
  let from = start;
  while (from < end && isLead(text, from)) from++;
  if (from >= end) return undefined;
  const inner = overPartitive(text, from, end) ?? from;
  let to = inner;
  while (to < end && !closesHead(text, to, inner)) {
    if (to > inner && opensAnother(text, to)) return phraseIn(text, to, end);
    to = text.mentions.at(to)?.to ?? to + 1;
  }
  if (isPreposition(text, inner)) {
    const next = nextOpening(text, inner, end);
    return next === undefined ? undefined : phraseIn(text, next, end);
  }
  if (to > end) to = end;
  return to > inner ? { party: headParty(text, inner, to), from, to } : undefined;
}

const isPreposition = (text: Text, i: number): boolean =>
  PREPOSITIONS.has(text.doc.tokens[i]?.lower ?? '') && !text.mentions.at(i);

/** A determiner in the middle begins another phrase: nothing but a preposition or *all* takes one. */
function opensAnother(text: Text, i: number): boolean {
  const token = text.doc.tokens[i];
  const before = text.doc.tokens[i - 1]?.lower ?? '';
  return (
    DETERMINERS.has(token?.lower ?? '') &&
    !text.mentions.at(i) &&
    !DETERMINERS.has(before) &&
    !PREPOSITIONS.has(before)
  );
}

/** After a phrase with a preposition: where the next one opens. */
function nextOpening(text: Text, from: number, end: number): number | undefined {
  for (let i = from + 2; i < end; i++) if (opensAnother(text, i)) return i;
  return undefined;
}

const isLead = (text: Text, i: number): boolean => {
  const token = text.doc.tokens[i] as Token;
  return (
    !text.mentions.at(i) && (isMark(token) || ADVERBS.has(token.lower) || token.lower === 'that')
  );
};

/** "some of the lawmakers", "dozens of groups": the complement is what counts. */
function overPartitive(text: Text, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 3); i++)
    if (PARTS.test(text.doc.tokens[i]?.lower ?? '') && text.doc.tokens[i + 1]?.lower === 'of')
      return i + 2;
  return undefined;
}
const PARTS =
  /^(?:some|many|most|all|none|one|two|three|few|several|dozens|scores|hundreds|thousands|handful|number|majority|lot|lots|members|half|both|rest|kind|sort|part|series|string|wave|spate|set|pair|crowd|raft|chain|number|couple)$/u;

function closesHead(text: Text, i: number, from: number): boolean {
  const token = text.doc.tokens[i] as Token;
  if (text.mentions.at(i) || joinsName(text, i)) return false;
  if (token.kind === 'mark') return !isHyphen(token) && !/^(?:['’]s?|[&./])$/u.test(token.text);
  const next = text.doc.tokens[i + 1];
  if (i === from || (next && isHyphen(next))) return false; // "the so-called observatory"
  return (
    PREPOSITIONS.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    opensTime(token.lower, next?.lower ?? '') ||
    (/(?:\p{L}{2}ed|^(?:run|led|made|built|held|written))$/u.test(token.lower) &&
      next?.lower === 'by') || // "the pill adopted by the board"
    (REPORTING.has(token.lower) && !isOwned(text, i)) ||
    BE.has(token.lower) ||
    (AUXILIARIES.has(token.lower) && token.lower !== "'s") ||
    token.lower === 'and' ||
    token.lower === 'or'
  );
}

/** "the claims", "the party's claims": a word of reporting that somebody has is a noun. */
const isOwned = ({ doc: { tokens } }: Text, i: number): boolean =>
  DETERMINERS.has(tokens[i - 1]?.lower ?? '') || /^['’]s?$/u.test(tokens[i - 1]?.text ?? '');

/** "the government [last year] listed", "the army [on] Monday": an adverbial of time ends a phrase. */
const opensTime = (lower: string, next: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lower) ||
  (/^(?:last|next|this)$/u.test(lower) &&
    /^(?:year|month|week|night|weekend|summer|winter|spring|autumn|fall|\p{L}+day)$/u.test(next));

/** "Sons of the Ridge": *of* and an article between capitals belong to one name. */
function joinsName({ doc: { tokens } }: Text, i: number): boolean {
  const of = tokens[i]?.lower === 'the' ? i - 1 : i;
  const next = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  return (
    tokens[of]?.lower === 'of' &&
    (i === of || next === i + 1) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[of - 1]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[next]?.text ?? '')
  );
}

/** The object next to its complement: in "called the tax theft and its backers thieves", the backers. */
export function lastObject(text: Text, from: number, to: number): Subject | undefined {
  const first = phraseIn(text, from, to);
  const { tokens } = text.doc;
  const paired = /^(?:its|his|her|their)$/u.test(tokens[(first?.to ?? 0) + 1]?.lower ?? '');
  for (let i = to - 1; first && i >= first.to + (paired ? 0 : 1); i--)
    if (tokens[i]?.lower === 'and') return phraseIn(text, i + 1, to) ?? first;
  return first;
}

/** A token that can stand inside one plain noun phrase. */
export const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind !== 'mark' || isHyphen(token) || /^['’]s?$/u.test(token.text)) &&
  !PREPOSITIONS.has(token.lower) &&
  !SUBORDINATORS.has(token.lower) &&
  !REPORTING.has(token.lower) &&
  !AUXILIARIES.has(token.lower) &&
  !BE.has(token.lower);
