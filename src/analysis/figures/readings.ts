/** Figures as read from the tokens: an approximator, and the longest reading after it. */
import { NUMBER_WORDS } from '../reading/number-words';
import type { Scan } from '../reading/scan';
import { APPROXIMATOR_WORDS, readApproximator } from './approximators';
import { isNoFigure } from './exclusions';
import type { FigureReading } from './figure-reading';
import { readDozen, readFraction, readRatio } from './fractions';
import { numberAt, readOne, readQuantity } from './quantities';
import { readRange } from './ranges';
import { CURRENCY_SIGNS } from './units';
import { readVague, VAGUE_WORDS } from './vague';

/** Words and signs a figure may begin with, beside digits and currency codes. */
const STARTS = new Set([
  ...APPROXIMATOR_WORDS,
  ...NUMBER_WORDS,
  ...VAGUE_WORDS,
  ...CURRENCY_SIGNS.keys(),
  ...['a', 'half', 'between', 'minus', '#', 'dlrs', 'rs', 'rs.', 'usd'],
]);

/** Reads the figure that begins at token `i`, approximator included; `names` are the model numbers of the text. */
export function readFigure(
  s: Scan,
  i: number,
  names: ReadonlySet<string>,
): FigureReading | undefined {
  if (!s.isNumber(i) && !STARTS.has(s.low(i)) && !isCode(s, i)) return undefined;
  const approximator = readApproximator(s, i);
  const at = approximator?.to ?? i;
  const core = longest([
    readVague(s, at),
    readRange(s, at, names),
    readDozen(s, at),
    readRatio(s, at),
    readSingle(s, at, names, approximator !== undefined),
    readFraction(s, at, approximator !== undefined),
  ]);
  if (!core) return undefined;
  if (!approximator || approximator.bound === 'exact') return { ...core, from: i };
  const { bound } = approximator;
  const { value } = core;
  const limit = value === undefined || bound === 'near' ? {} : { [bound]: value };
  return { ...core, from: i, approximate: true, ...limit };
}

/** "EUR 5", "US$5": capitals before a number or a dollar sign. */
const isCode = (s: Scan, i: number): boolean =>
  s.capital(i) && (s.isNumber(i + 1) || s.text(i + 1) === '$');

/** The reading that reaches furthest; of equal ones the first. */
const longest = (found: readonly (FigureReading | undefined)[]): FigureReading | undefined =>
  found.reduce((a, b) => (b && (!a || b.to > a.to) ? b : a), undefined);

/** "the two companies": those named before, nothing counted. */
const PAIRS = new Set(['the', 'these', 'those']);

/** One number; a bare "one" is a pronoun more often than not. */
function readSingle(
  s: Scan,
  i: number,
  names: ReadonlySet<string>,
  approximated: boolean,
): FigureReading | undefined {
  const quantity = readQuantity(s, i) ?? (approximated ? readOne(s, i) : undefined);
  const at = numberAt(s, i);
  // A number after a currency is never a name.
  if (!quantity || (at === i && isNoFigure(s, at, quantity.to, names))) return undefined;
  const { to, value, unit, sure } = quantity;
  if (value === 2 && !sure && PAIRS.has(s.low(i - 1))) return undefined;
  if (value === 1 && !sure && !approximated) return undefined;
  return {
    from: i,
    to,
    value,
    ...(unit && { unit }),
    approximate: false,
    // A broken number counts nothing: "a magnitude of 6.4".
    counts: unit === undefined && Number.isInteger(value),
    confidence: unit || sure ? 0.92 : 0.8,
  };
}
