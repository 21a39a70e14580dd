/** Numbers without a value: "dozens", "hundreds of thousands", "billions of dollars". */
import type { Scan } from '../reading/scan';
import type { FigureReading } from './figure-reading';
import { readCurrencyWord } from './money';

const VAGUE = new Set(
  'dozens hundreds thousands millions billions trillions lakhs crores scores tens'.split(' '),
);
/** Words these begin with. */
export const VAGUE_WORDS: Iterable<string> = VAGUE;

/** Reads a number without a value; "scores" and "tens" need their "of", being other things too. */
export function readVague(s: Scan, i: number): FigureReading | undefined {
  const word = s.low(i);
  if (!VAGUE.has(word)) return undefined;
  const found = { from: i, approximate: true, counts: false, confidence: 0.85 };
  const to = s.low(i + 1) === 'of' && VAGUE.has(s.low(i + 2)) ? i + 3 : i + 1;
  const currency = s.low(to) === 'of' ? readCurrencyWord(s, to + 1) : undefined;
  if (currency) return { ...found, to: currency.to, unit: currency.unit };
  const alone = to === i + 1 && s.low(to) !== 'of';
  return alone && (word === 'scores' || word === 'tens') ? undefined : { ...found, to };
}
