/** Periods in hand: "the weekend", "the quarter", "the full year", "for the day", "the year ended March 31". */

import type { Scan } from '../../reading/scan';
import type { Constant, Grain, Reading, Shift } from '../meaning';
import { UNITS } from '../vocabulary';
import { lengthValue } from './length-value';

const WHOLE = new Set(['full', 'entire', 'whole']);
/** Before "the day" and "the week", where they are periods and not the occasion of something. */
const LASTING = new Set([
  'for',
  'during',
  'end',
  'ends',
  'ended',
  'ending',
  'finish',
  'finished',
  'close',
  'closed',
  'throughout',
  'all',
]);
/** After them, what makes them the occasion of something. */
const OCCASION = new Set([
  'of',
  'when',
  'that',
  'after',
  'before',
  'following',
  'he',
  'she',
  'they',
  'to',
]);
const ENDING = new Set(['ended', 'ending', 'ends', 'through', 'to']);

const shift = (to: number, grain: Grain, base: Shift['base'] = 'narrative'): Reading<Shift> => ({
  to,
  meaning: { is: 'shift', grain, by: 0, base },
});

/** Reads "the" and a unit that names the period the story is in. */
export function readInHand(s: Scan, i: number): Reading<Shift | Constant> | undefined {
  if (s.low(i) !== 'the') return undefined;
  const at = WHOLE.has(s.low(i + 1)) || s.low(i + 1) === 'fiscal' ? i + 2 : i + 1;
  const word = s.low(at);
  const next = s.low(at + 1);
  if (word === 'weekend') {
    const { to, meaning } = shift(at + 1, 'weekend', 'either');
    return { to, meaning: { ...meaning, definite: true } };
  }
  if (word === 'quarter') return OCCASION.has(next) ? undefined : shift(at + 1, 'quarter');
  if (word === 'year' || word === 'month') {
    // "The year ended March 31" is a length; the day after it says which.
    if (ENDING.has(next)) return length(at + 1, word);
    return WHOLE.has(s.low(i + 1)) ? shift(at + 1, word, 'either') : lasting(s, i, at, word);
  }
  return word === 'day' || word === 'week' ? lasting(s, i, at, word) : undefined;
}

function lasting(s: Scan, i: number, at: number, grain: Grain): Reading<Shift> | undefined {
  const fits = LASTING.has(s.low(i - 1)) && !OCCASION.has(s.low(at + 1));
  return fits ? shift(at + 1, grain, grain === 'day' ? 'narrative' : 'either') : undefined;
}

function length(to: number, word: string): Reading<Constant> | undefined {
  const unit = UNITS.get(word);
  return unit && { to, meaning: { is: 'length', value: lengthValue(1, unit) } };
}
