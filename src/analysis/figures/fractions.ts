/** Shares, ratios and dozens: "half of", "two-thirds", "four in five", "a dozen", "a score of". */
import type { Scan } from '../reading/scan';
import type { FigureReading } from './figure-reading';
import { round } from './money';

const PARTS = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['tenth', 10],
  ['tenths', 10],
]);

/** "a", "one", "two": how many parts, and the token after. */
function readCount(s: Scan, i: number): { value: number; to: number } | undefined {
  const word = s.low(i);
  return word === 'a' || word === 'one' ? { value: 1, to: i + 1 } : s.numeral(i);
}

/** Reads a share; a single one needs its "of" or an approximator ("about a quarter"). */
export function readFraction(s: Scan, i: number, approximated: boolean): FigureReading | undefined {
  const count = s.low(i) === 'half' ? { value: 1, to: i } : readCount(s, i);
  if (!count || count.value > 9) return undefined;
  const at = s.hyphen(count.to);
  const parts = PARTS.get(s.low(at));
  if (!parts) return undefined;
  const plural = s.low(at).endsWith('s');
  if (plural === (count.value === 1)) return undefined;
  if (!plural && !approximated && s.low(at + 1) !== 'of') return undefined;
  const value = round(count.value / parts);
  return { from: i, to: at + 1, value, approximate: false, counts: false, confidence: 0.85 };
}

/**
 * Reads a ratio in words or digits: "four in five", "one in 400", "one in every six", "two out of three"; it has no value of its own.
 */
export function readRatio(s: Scan, i: number): FigureReading | undefined {
  const part = s.numeral(i);
  const out = part && s.low(part.to) === 'out' && s.low(part.to + 1) === 'of';
  if (!part || !(out || s.low(part.to) === 'in')) return undefined;
  const every = s.low(part.to + 1) === 'every';
  const whole = s.numeral(part.to + (out || every ? 2 : 1));
  if (!whole || part.value >= whole.value || whole.value > 1e6 || part.value > 99) return undefined;
  // "two in 2019", "killed two in three attacks"; "one in ten homes" opens its clause.
  const year = whole.written === 'digits' && whole.value >= 1900 && whole.value < 2100;
  const plural = /^[a-z]{3,}s$|^people$/u.test(s.text(whole.to));
  if (year || (plural && !out && !every && !opensClause(s, i))) return undefined;
  return { from: i, to: whole.to, approximate: false, counts: false, confidence: 0.8 };
}

/** True where a sentence or clause begins at token `i`, an approximator before it or not. */
const opensClause = (s: Scan, i: number): boolean => {
  const before = s.at(i - 1);
  return !before || (before.kind === 'mark' && before.text !== '-') || OPENERS.has(before.lower);
};
const OPENERS = new Set(
  'that and but as because while about around nearly almost roughly some only just than'.split(' '),
);

/** Reads "a dozen", "two dozen", "half a dozen", "a score of". */
export function readDozen(s: Scan, i: number): FigureReading | undefined {
  const half = s.low(i) === 'half' && s.low(i + 1) === 'a';
  const count = half ? { value: 0.5, to: i + 2 } : readCount(s, i);
  if (!count || count.value > 20) return undefined;
  const word = s.low(count.to);
  const dozen = word === 'dozen';
  if (!dozen && !(word === 'score' && s.low(count.to + 1) === 'of')) return undefined;
  const value = count.value * (dozen ? 12 : 20);
  const to = count.to + 1;
  return { from: i, to, value, approximate: false, counts: dozen, confidence: 0.85 };
}
