/** Figures as read from the tokens, before they get their ids: quantities, ranges, votes, vague numbers. */
import type { Scan } from '../reading/scan';
import { readApproximator } from './approximators';
import { isNoFigure } from './exclusions';
import { type Quantity, readCurrencyWord, readQuantity, round } from './quantities';

export interface FigureReading {
  from: number;
  to: number;
  value?: number;
  low?: number;
  high?: number;
  unit?: string;
  approximate: boolean;
  /** False where what follows is no counted noun by itself ("dozens of", "38% of", "$5"). */
  counts: boolean;
  confidence: number;
}

/** Reads the figure that begins at token `i`, approximator included. */
export function readFigure(
  s: Scan,
  i: number,
  names: ReadonlySet<string>,
): FigureReading | undefined {
  const approximator = readApproximator(s, i);
  const at = approximator?.to ?? i;
  const approximated = approximator !== undefined;
  const core = longest([
    readVague(s, at),
    readRange(s, at, names),
    readSingle(s, at, names, approximated),
    readFraction(s, at, approximated),
  ]);
  if (!core) return undefined;
  if (!approximator || approximator.bound === 'exact') return { ...core, from: i };
  const { bound } = approximator;
  return {
    ...core,
    from: i,
    approximate: true,
    ...(bound === 'low' && core.value !== undefined && { low: core.value }),
    ...(bound === 'high' && core.value !== undefined && { high: core.value }),
  };
}

const longest = (found: readonly (FigureReading | undefined)[]): FigureReading | undefined =>
  found.reduce((a, b) => (b && (!a || b.to > a.to) ? b : a), undefined);

const VAGUE = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
  'scores',
  'tens',
]);
/** "dozens", "hundreds of thousands", "tens of millions": no value. "Scores" and "tens" need their "of". */
function readVague(s: Scan, i: number): FigureReading | undefined {
  const word = s.low(i);
  if (!VAGUE.has(word)) return undefined;
  let to = i + 1;
  if (s.low(to) === 'of' && VAGUE.has(s.low(to + 1))) to += 2;
  const currency = s.low(to) === 'of' ? readCurrencyWord(s, to + 1) : undefined;
  if (currency)
    return {
      from: i,
      to: currency.to,
      unit: currency.unit,
      approximate: true,
      counts: false,
      confidence: 0.85,
    };
  if (to > i + 1) return { from: i, to, approximate: true, counts: false, confidence: 0.85 };
  if ((word === 'scores' || word === 'tens') && s.low(to) !== 'of') return undefined;
  return { from: i, to, approximate: true, counts: false, confidence: 0.85 };
}

const PARTS = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['tenth', 10],
  ['tenths', 10],
]);
/** "half of", "a third of", "two-thirds", "three quarters of". */
function readFraction(s: Scan, i: number, approximated: boolean): FigureReading | undefined {
  const one = s.low(i) === 'a' || s.low(i) === 'one';
  const count = one
    ? { value: 1, to: i + 1 }
    : s.low(i) === 'half'
      ? { value: 1, to: i }
      : s.numeral(i);
  if (!count || count.value > 9) return undefined;
  const at = s.hyphen(count.to);
  const parts = PARTS.get(s.low(at));
  if (!parts) return undefined;
  const plural = s.low(at).endsWith('s');
  const open = s.low(at + 1) === 'of' || plural || approximated;
  if (plural === (count.value === 1) || !open) return undefined;
  return {
    from: i,
    to: at + 1,
    value: round(count.value / parts),
    approximate: false,
    counts: false,
    confidence: 0.85,
  };
}

/** "between 10 and 20", "10-15", "$12 million to $20 million", "15-20%", votes and scores ("52 to 48"). */
function readRange(s: Scan, i: number, names: ReadonlySet<string>): FigureReading | undefined {
  const between = s.low(i) === 'between' || s.low(i) === 'from';
  const start = between ? i + 1 : i;
  const first = readQuantity(s, start);
  if (!first) return undefined;
  const joint = s.low(first.to);
  const dash = s.isDash(first.to) && s.glued(first.to) && s.glued(first.to + 1);
  const fits = between
    ? s.low(i) === 'between'
      ? joint === 'and'
      : joint === 'to'
    : joint === 'to' || dash;
  if (!fits) return undefined;
  const second = readQuantity(s, first.to + 1);
  if (!second || isNoFigure(s, numberAt(s, start), first.to, names)) return undefined;
  if (dash && isNoFigure(s, numberAt(s, first.to + 1), second.to, names)) return undefined;
  if (!between && !first.digits && !dash && !first.sure && second.value <= first.value)
    return undefined;
  return ends(i, first, second);
}

function ends(from: number, first: Quantity, second: Quantity): FigureReading | undefined {
  const unit = second.unit ?? first.unit;
  const base = {
    from,
    to: second.to,
    approximate: true,
    counts: unit === undefined,
    confidence: 0.85,
    ...(unit && { unit }),
  };
  // "52 to 48", "3-1": a vote or a score is no range.
  if (first.unit !== second.unit && (first.unit === '%' || (first.unit && second.unit)))
    return undefined;
  if (second.value <= first.value) {
    const shares = unit === '%' && Math.abs(100 - first.value - second.value) <= 10;
    if ((unit && !shares) || second.value >= 1e4) return undefined;
    return { ...base, approximate: false, counts: false };
  }
  // "$12 to $20 million": the first end shares the magnitude.
  const factor =
    second.value >= 1e6 && first.value < 1000 && first.unit === second.unit
      ? magnitudeOf(second.value)
      : 1;
  return { ...base, low: round(first.value * factor), high: second.value };
}
const magnitudeOf = (value: number): number => (value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6);

/** One number; a bare "one" is a pronoun more often than not. */
function readSingle(
  s: Scan,
  i: number,
  names: ReadonlySet<string>,
  approximated: boolean,
): FigureReading | undefined {
  const dozen = readDozen(s, i);
  if (dozen) return dozen;
  const quantity = readQuantity(s, i);
  if (!quantity || isNoFigure(s, numberAt(s, i), quantity.to, names)) return undefined;
  if (quantity.value === 2 && !quantity.sure && PAIRS.has(s.low(i - 1))) return undefined;
  if (quantity.value === 1 && !quantity.sure && !approximated) return undefined;
  return {
    from: i,
    to: quantity.to,
    value: quantity.value,
    ...(quantity.unit && { unit: quantity.unit }),
    approximate: false,
    counts: quantity.unit === undefined,
    confidence: quantity.unit || quantity.sure ? 0.92 : 0.8,
  };
}

/** "the two companies": those named before, nothing counted. */
const PAIRS = new Set(['the', 'these', 'those']);

/** The token the digits stand at, past a currency. */
const numberAt = (s: Scan, i: number): number =>
  s.numeral(i) ? i : s.numeral(i + 1) ? i + 1 : i + 2;

/** "a dozen", "two dozen", "a score of". */
function readDozen(s: Scan, i: number): FigureReading | undefined {
  const half = s.low(i) === 'half' && s.low(i + 1) === 'a' ? { value: 0.5, to: i + 2 } : undefined;
  const count = half ?? (s.low(i) === 'a' ? { value: 1, to: i + 1 } : s.numeral(i));
  if (!count || count.value > 20) return undefined;
  const word = s.low(count.to);
  if (word !== 'dozen' && !(word === 'score' && s.low(count.to + 1) === 'of')) return undefined;
  return {
    from: i,
    to: count.to + 1,
    value: count.value * (word === 'dozen' ? 12 : 20),
    approximate: false,
    counts: word === 'dozen',
    confidence: 0.85,
  };
}
