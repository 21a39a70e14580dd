/** Two numbers in one figure: "between 10 and 20", "$12 million to $20 million", "15-20%", votes and scores ("52 to 48"). */
import type { Scan } from '../reading/scan';
import { isNoFigure } from './exclusions';
import type { FigureReading } from './figure-reading';
import { round } from './money';
import { numberAt, readQuantity } from './quantities';
import type { Quantity } from './quantity';

/** Before "from", it names a range and no change ("ranging from 10 to 20", "rose from 10 to 20"). */
const RANGING = new Set(['ranging', 'range', 'ranged', 'ranges', 'anywhere', 'anything']);

/** Reads a range, a vote or a score; `names` are the model numbers of the text. */
export function readRange(
  s: Scan,
  i: number,
  names: ReadonlySet<string>,
): FigureReading | undefined {
  const between = s.low(i) === 'between';
  const start = between ? i + 1 : i;
  const first = readQuantity(s, start);
  if (!first || (s.low(i - 1) === 'from' && !RANGING.has(s.low(i - 2)))) return undefined;
  const dash = s.isDash(first.to) && s.glued(first.to) && s.glued(first.to + 1);
  if (between ? s.low(first.to) !== 'and' : !dash && s.low(first.to) !== 'to') return undefined;
  const second = readQuantity(s, first.to + 1);
  if (!second) return undefined;
  // "beat Jalapa 3-2": a score, though a name stands before it.
  const score = dash && first.digits && first.value < 100 && second.value < 100;
  if (!score && isNoFigure(s, numberAt(s, start), first.to, names)) return undefined;
  if (dash && isNoFigure(s, numberAt(s, first.to + 1), second.to, names)) return undefined;
  // "one to two" may be anything but a vote.
  if (!first.sure && !between && second.value <= first.value) return undefined;
  return second.value > first.value ? rangeOf(i, first, second) : voteOf(i, first, second);
}

/** Two ends; "$12 to $20 million" shares the magnitude, "20 to 25 percent" the unit. */
function rangeOf(from: number, first: Quantity, second: Quantity): FigureReading | undefined {
  // "Profit fell 3% to $12 million" has two figures.
  if (first.unit !== second.unit && (first.unit === '%' || (first.unit && second.unit)))
    return undefined;
  const unit = second.unit ?? first.unit;
  const shared = second.value >= 1e6 && first.value < 1000 && first.unit === second.unit;
  return {
    from,
    to: second.to,
    low: round(first.value * (shared ? magnitudeOf(second.value) : 1)),
    high: second.value,
    ...(unit && { unit }),
    approximate: true,
    counts: unit === undefined,
    confidence: 0.85,
  };
}
const magnitudeOf = (value: number): number => (value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6);

/** "52 to 48", "3-1", "52 to 48 percent": no range, and no single value. */
function voteOf(from: number, first: Quantity, second: Quantity): FigureReading | undefined {
  const unit = second.unit ?? first.unit;
  const shares = unit === '%' && Math.abs(100 - first.value - second.value) <= 10;
  if ((unit && !shares) || first.value >= 1e4) return undefined;
  const { to } = second;
  return { from, to, ...(unit && { unit }), approximate: false, counts: false, confidence: 0.85 };
}
