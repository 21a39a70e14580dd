/** Vague references: "now", "recently", "the past", "in recent years". */

import type { Scan } from '../../reading/scan';
import type { Constant, Reading } from '../meaning';

const PAST = 'PAST_REF';
const PRESENT = 'PRESENT_REF';
const FUTURE = 'FUTURE_REF';

/** Phrase → value. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['now', PRESENT],
  ['right now', PRESENT],
  ['currently', PRESENT],
  ['presently', PRESENT],
  ['nowadays', PRESENT],
  ['present', PRESENT],
  ['the present', PRESENT],
  ['present day', PRESENT],
  ['present-day', PRESENT],
  ['the present day', PRESENT],
  ['these days', PRESENT],
  ['the moment', PRESENT],
  ['the time being', PRESENT],
  ['recently', PAST],
  ['more recently', PAST],
  ['most recently', PAST],
  ['recent years', PAST],
  ['recent months', PAST],
  ['recent weeks', PAST],
  ['recent days', PAST],
  ['recent decades', PAST],
  ['recent times', PAST],
  ['recent history', PAST],
  ['the past', PAST],
  ['the recent past', PAST],
  ['the near future', FUTURE],
  ['the future', FUTURE],
  ['the foreseeable future', FUTURE],
  ['the near term', FUTURE],
  ['the long term', FUTURE],
];

const BY_FIRST = new Map<string, [string[], string][]>();
for (const [phrase, value] of PHRASES) {
  const words = phrase.replace('-', ' - ').split(' ');
  const first = words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [words, value]]);
}
/** The last words of the phrases: one of them in each. */
export const REFERENCE_ENDS: readonly string[] = PHRASES.map(
  ([phrase]) => /[a-z]+$/u.exec(phrase)?.[0] ?? phrase,
);
/** First words of the phrases. */
export const REFERENCE_WORDS: readonly string[] = [...BY_FIRST.keys()];

/** Reads a vague reference, the longest phrase that fits. */
export function readReference(s: Scan, i: number): Reading<Constant> | undefined {
  let best: Reading<Constant> | undefined;
  for (const [words, value] of BY_FIRST.get(s.low(i)) ?? []) {
    if (words.length <= (best ? best.to - i : 0)) continue;
    if (words.every((word, k) => s.low(i + k) === word) && fits(s, i, words))
      best = { to: i + words.length, meaning: { is: 'reference', value } };
  }
  return best;
}

/** "the past champion" is none. */
function fits(s: Scan, i: number, words: readonly string[]): boolean {
  const last = words.at(-1);
  if (words.length === 1 && last === 'present') return s.low(i - 1) === 'at';
  if (last === 'past' || last === 'present') {
    const after = s.at(i + words.length);
    return !after || after.kind === 'mark' || s.low(i - 1) === 'in';
  }
  return true;
}
