/** How many: "three", "two and a half", "10 to 15", "several", "a couple of". */

import type { Scan } from '../../reading/scan';

export interface Amount {
  to: number;
  /** Undefined where the words leave it open: "several", "10 to 15". */
  value: number | undefined;
  /** True where a plural must follow. */
  plural: boolean;
}

/** Phrases for an open number, the longer ones first. */
const VAGUE: readonly (readonly [string, number | undefined])[] = [
  ['a couple of', 2],
  ['couple of', 2],
  ['a couple', 2],
  ['a number of', undefined],
  ['a few', undefined],
  ['the few', undefined],
  ['dozens of', undefined],
  ['hundreds of', undefined],
  ['thousands of', undefined],
  ['tens of thousands of', undefined],
  ['millions of', undefined],
  ['several', undefined],
  ['many', undefined],
  ['few', undefined],
];
const VAGUE_BY_FIRST = new Map<string, { words: string[]; value: number | undefined }[]>();
for (const [phrase, value] of VAGUE) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  VAGUE_BY_FIRST.set(first, [...(VAGUE_BY_FIRST.get(first) ?? []), { words, value }]);
}
/** Words an open number begins with. */
export const VAGUE_WORDS: readonly string[] = [...VAGUE_BY_FIRST.keys()];

/** Reads the amount that begins at token `i`. */
export function readAmount(s: Scan, i: number): Amount | undefined {
  // "in as many weeks", "how many days"
  if (s.low(i) === 'many' && /^(?:as|how|so|too)$/u.test(s.low(i - 1))) return undefined;
  for (const { words, value } of VAGUE_BY_FIRST.get(s.low(i)) ?? [])
    if (words.every((word, k) => s.low(i + k) === word))
      return { to: i + words.length, value, plural: true };
  const half = readHalf(s, i);
  if (half) return half;
  const numeral = s.numeral(i);
  if (numeral) {
    const { to, value } = numeral;
    return readRange(s, readAndHalf(s, { to, value, plural: value !== 1 }));
  }
  if (s.low(i) === 'between') return readBetween(s, i);
  return s.low(i) === 'a' || s.low(i) === 'an' ? { to: i + 1, value: 1, plural: false } : undefined;
}

/** "half a", "half an", "a half", "half-". */
function readHalf(s: Scan, i: number): Amount | undefined {
  const [a, b] = [s.low(i), s.low(i + 1)];
  const half = { value: 0.5, plural: false };
  if (a === 'half' && (b === 'a' || b === 'an')) return { to: i + 2, ...half };
  if (a === 'half' && s.hyphen(i + 1) > i + 1) return { to: i + 1, ...half };
  return a === 'a' && b === 'half' ? { to: i + 2, ...half } : undefined;
}

/** "two and a half", "two-and-a-half". */
function readAndHalf(s: Scan, amount: Amount): Amount {
  const gap = s.hyphen(amount.to);
  const step = gap > amount.to ? 2 : 1;
  const words = [s.low(gap), s.low(gap + step), s.low(gap + 2 * step)];
  if (words.join(' ') !== 'and a half' || amount.value === undefined) return amount;
  return { to: gap + 2 * step + 1, value: amount.value + 0.5, plural: true };
}

/** "10 to 15", "10-15", "two or three". */
function readRange(s: Scan, first: Amount): Amount {
  const joint = s.low(first.to);
  const dash = s.isDash(first.to) && s.isNumber(first.to + 1);
  if (joint !== 'to' && joint !== 'or' && !dash) return first;
  const second = s.numeral(first.to + 1);
  if (!second || first.value === undefined || second.value <= first.value) return first;
  return { to: second.to, value: undefined, plural: true };
}

/** "between 60 and 90". */
function readBetween(s: Scan, i: number): Amount | undefined {
  const low = s.numeral(i + 1);
  if (!low || s.low(low.to) !== 'and') return undefined;
  const high = s.numeral(low.to + 1);
  return high && { to: high.to, value: undefined, plural: true };
}
