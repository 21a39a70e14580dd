/** Words before a number that make it inexact: "around", "more than", "up to", "at least". */
import type { Scan } from '../reading/scan';

/** What a word does to a number: blurs it, or makes it the lower or the upper bound. */
type Bound = 'near' | 'low' | 'high';

const PHRASES: readonly (readonly [string, Bound | 'exact'])[] = [
  ['a little more than', 'low'],
  ['as many as', 'high'],
  ['as much as', 'high'],
  ['as few as', 'low'],
  ['as little as', 'low'],
  ['as high as', 'high'],
  ['as low as', 'low'],
  ['no more than', 'high'],
  ['no fewer than', 'low'],
  ['no less than', 'low'],
  ['not more than', 'high'],
  ['slightly more than', 'low'],
  ['slightly less than', 'high'],
  ['just over', 'low'],
  ['just under', 'high'],
  ['well over', 'low'],
  ['more than', 'low'],
  ['greater than', 'low'],
  ['fewer than', 'high'],
  ['less than', 'high'],
  ['at least', 'low'],
  ['at most', 'high'],
  ['up to', 'high'],
  ['upwards of', 'low'],
  ['close to', 'near'],
  ['an estimated', 'near'],
  ['some', 'near'],
  ['about', 'near'],
  ['around', 'near'],
  ['roughly', 'near'],
  ['approximately', 'near'],
  ['approx.', 'near'],
  ['circa', 'near'],
  ['nearly', 'near'],
  ['almost', 'near'],
  ['over', 'low'],
  ['under', 'high'],
  ['an additional', 'exact'],
  ['another', 'exact'],
  ['exactly', 'exact'],
  ['all', 'exact'],
  ['~', 'near'],
];

const BY_FIRST = new Map<string, { words: string[]; bound: Bound | 'exact' }[]>();
for (const [phrase, bound] of PHRASES) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, bound }]);
}

/** First words of approximators. */
export const APPROXIMATOR_WORDS: Iterable<string> = BY_FIRST.keys();

/** Reads an approximator: the token after it, and what it does. */
export function readApproximator(
  s: Scan,
  i: number,
): { to: number; bound: Bound | 'exact' } | undefined {
  for (const { words, bound } of BY_FIRST.get(s.low(i)) ?? [])
    if (words.every((word, k) => s.low(i + k) === word)) return { to: i + words.length, bound };
  return undefined;
}
