/** Words before a length or a date that blur it and belong to the span: "about two years", "at least 20 days". */

import type { Scan } from '../../reading/scan';

const PHRASES =
  'a little more than|a little over|no more than|no less than|not more than|more than|less than|fewer than|at least|at most|up to|close to|well over|an additional|an estimated|a further|about|around|some|nearly|almost|roughly|approximately|over|under|another|barely'.split(
    '|',
  );
const BY_FIRST = new Map<string, string[][]>();
for (const phrase of PHRASES) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), words]);
}

/** First words of approximators. */
export const APPROXIMATOR_WORDS: readonly string[] = [...BY_FIRST.keys()];

/** The token after an approximator that begins at `i`; `i` where there is none. */
export function skipApproximator(s: Scan, i: number): number {
  for (const words of BY_FIRST.get(s.low(i)) ?? [])
    if (words.every((word, k) => s.low(i + k) === word)) return i + words.length;
  return i;
}
