/** Lengths of time with a number: "three years", "a 27-year contract", "the past two months", "several weeks". */

import { NUMBER_WORDS } from '../../reading/number-words';
import type { Rule, Scan } from '../../reading/scan';
import { isPluralUnit, UNITS, type Unit } from '../vocabulary';
import { type Amount, readAmount, VAGUE_WORDS } from './amounts';
import { APPROXIMATOR_WORDS, skipApproximator } from './approximators';
import { type Length, length } from './length-value';
import { FRAMES, isAge, readAlone, readFramedUnit } from './open-lengths';

/** They make a stretch of time with no article too: "past 20 years". */
const BARE_FRAMES = new Set(['past', 'last', 'next', 'coming', 'first']);
const PLURAL_FRAMES = new Set(['past', 'coming']);

/** Reads a length of time. */
export const readLength: Rule<Length> = (s, i) => s.once(lengthAt, i);

function lengthAt(s: Scan, i: number): Length | undefined {
  const start = skipApproximator(s, i);
  const frame = readFrame(s, start);
  const framed = frame > start;
  const at = framed ? skipApproximator(s, frame) : start;
  // "Over several years": a preposition there, an approximator before a number only.
  const amount = readArticled(s, at) ?? readAmount(s, at);
  if (s.low(i) === 'over' && (framed || amount?.value === undefined)) return undefined;
  if (amount) return withUnit(s, amount, framed);
  if (framed) return readFramedUnit(s, start, at);
  return start === i ? readAlone(s, i) : undefined;
}

/** The token after "the past", "the next", "these", "past"; `i` where nothing frames the length. */
function readFrame(s: Scan, i: number): number {
  const word = s.low(i);
  if (word === 'the' || word === 'these' || word === 'those')
    return FRAMES.has(s.low(i + 1)) ? i + 2 : i + 1;
  // "is expected to last six weeks"
  if (word === 'last' && /^(?:to|will|would|could|may|might|can|should|not)$/u.test(s.low(i - 1)))
    return i;
  const counted = s.numeral(i + 1) || s.low(i + 1) === 'few' || s.low(i + 1) === 'several';
  const plural = PLURAL_FRAMES.has(word) && isPluralUnit(s.low(i + 1));
  return (BARE_FRAMES.has(word) && counted) || plural ? i + 1 : i;
}

/** "a three-year period": the article belongs to it. */
function readArticled(s: Scan, i: number): Amount | undefined {
  if (s.low(i) !== 'a' && s.low(i) !== 'an') return undefined;
  const numeral = s.numeral(i + 1);
  const unit = numeral && s.hyphen(numeral.to);
  if (!numeral || unit === numeral.to || s.low((unit ?? 0) + 1) !== 'period') return undefined;
  return { to: numeral.to, value: numeral.value, plural: true };
}

/** The unit after an amount, with an adjective between ("two bloody weeks") and what may follow ("or so", "-long"). */
function withUnit(s: Scan, amount: Amount, framed: boolean): Length | undefined {
  const hyphen = s.hyphen(amount.to);
  const hyphened = hyphen > amount.to;
  const at = hyphened ? hyphen : skipAdjective(s, amount);
  const unit = UNITS.get(s.low(at));
  if (!unit || isAge(s, at + 1) || isTitle(s, at)) return undefined;
  const plural = isPluralUnit(s.low(at));
  if (amount.plural && !plural && !hyphened && !isNounAfter(s, at + 1)) return undefined;
  if (isOther(s, at, unit, framed || !plural, hyphened)) return undefined;
  // "a year-earlier loss", "a day-long session": the article is the noun's.
  if (!hyphened && s.hyphen(at + 1) > at + 1 && s.low(at + 2) !== 'and') return undefined;
  // "the 12-year ban": the article belongs to what is banned; "a three-year period" is one span.
  const period = hyphened && s.low(at + 1) === 'period';
  if (hyphened && framed && !period) return undefined;
  return withTail(s, period ? at + 2 : at + 1, amount, unit, hyphened);
}

/** Quarters and seconds that are none of time: "three-quarters", "three quarters of the men", "a second man". */
function isOther(s: Scan, at: number, unit: Unit, definite: boolean, hyphened: boolean): boolean {
  const plural = isPluralUnit(s.low(at));
  if (unit === 'quarter') return !plural || hyphened || (!definite && s.low(at + 1) === 'of');
  return unit === 'second' && !plural && !hyphened;
}

function withTail(s: Scan, at: number, amount: Amount, unit: Unit, hyphened: boolean): Length {
  const { value } = amount;
  const [a, b, c] = [s.low(at), s.low(at + 1), s.low(at + 2)];
  if (a === 'and' && b === 'a' && c === 'half' && value !== undefined)
    return length(at + 3, value + 0.5, unit, hyphened);
  if (hyphened && s.hyphen(at) > at && b === 'long') return length(at + 2, value, unit, hyphened);
  if (a === 'or' && (b === 'so' || b === 'more')) return length(at + 2, value, unit, hyphened);
  if (a === 'or' && b === 'two' && value === 1) return length(at + 2, undefined, unit, hyphened);
  return length(at, value, unit, hyphened);
}

/** The token after one adjective, where a plural unit follows it: "two more weeks", "ten brutal months". */
function skipAdjective(s: Scan, { to, plural }: Amount): number {
  if (UNITS.has(s.low(to))) return to;
  const word = s.low(to);
  const adjective = /^[a-z]{3,}$/u.test(s.text(to)) && !NO_ADJECTIVE.has(word) && !s.numeral(to);
  return adjective && plural && isPluralUnit(s.low(to + 1)) ? to + 1 : to;
}
const NO_ADJECTIVE = new Set([
  'the',
  'and',
  'for',
  'per',
  'share',
  'shares',
  'people',
  'percent',
  'times',
  'from',
  'with',
  'million',
  'after',
  'before',
  'over',
  'within',
  'these',
  'those',
]);

/** "on 60 Minutes": a capital where the words around have none. */
const isTitle = (s: Scan, at: number): boolean =>
  s.capital(at) &&
  s.isNumber(at - 1) &&
  at - 2 >= s.from &&
  !s.capital(at - 2) &&
  !s.isNumber(at - 2);

/** "a four year low": a singular unit with a number above one stands before a noun. */
const isNounAfter = (s: Scan, i: number): boolean =>
  s.at(i)?.kind === 'word' && !/^(?:of|and|in|to|the|a|is|was|for|on|at)$/u.test(s.low(i));

/** Words a length may begin with, beside digits. */
export const LENGTH_WORDS: readonly string[] = [
  ...APPROXIMATOR_WORDS,
  ...NUMBER_WORDS,
  ...BARE_FRAMES,
  ...VAGUE_WORDS,
  ...UNITS.keys(),
  ...['the', 'these', 'those', 'a', 'an', 'half', 'between'],
];
