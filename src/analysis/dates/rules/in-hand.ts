/** Periods in hand: "the weekend", "the quarter", "the full year", "for the day", "the year ended March 31". */

import type { Scan } from '../../reading/scan';
import type { Constant, Grain, Named, Reading, Shift } from '../meaning';
import { UNITS } from '../vocabulary';
import { lengthValue } from './length-value';
import { readPoint } from './points';

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
export function readInHand(s: Scan, i: number): Reading<Shift | Named | Constant> | undefined {
  if (s.low(i) !== 'the') return undefined;
  const at = WHOLE.has(s.low(i + 1)) || s.low(i + 1) === 'fiscal' ? i + 2 : i + 1;
  const word = s.low(at);
  const next = s.low(at + 1);
  if (word === 'weekend') {
    const { to, meaning } = shift(at + 1, 'weekend', 'either');
    return { to, meaning: { ...meaning, definite: true } };
  }
  if (word === 'quarter') return readQuarterInHand(s, at);
  if (word === 'year' || word === 'month') {
    // "The year ended March 31" is a length; the day after it says which.
    if (ENDING.has(next)) return length(at + 1, word);
    return WHOLE.has(s.low(i + 1)) ? shift(at + 1, word, 'either') : lasting(s, i, at, word);
  }
  return word === 'day' || word === 'week' ? lasting(s, i, at, word) : undefined;
}

/** "the quarter"; "the quarter (that) ended (on) Dec. 31" is named by that day. */
function readQuarterInHand(s: Scan, at: number): Reading<Shift | Named> | undefined {
  const verb = s.skip(at + 1, 'that', 'which');
  const day = ENDING.has(s.low(verb)) ? readPoint(s, s.skip(verb + 1, 'on'))?.meaning : undefined;
  if (day?.is === 'day' && day.month !== undefined) {
    const name = `Q${Math.ceil(day.month / 3)}`;
    const over = s.low(verb) === 'ended' && day.year === undefined;
    const meaning: Named = {
      is: 'part',
      name,
      ...(day.year !== undefined && { year: day.year }),
      ...(over && { by: -1 }),
    };
    return { to: at + 1, meaning };
  }
  return OCCASION.has(s.low(at + 1)) ? undefined : shift(at + 1, 'quarter');
}

function lasting(s: Scan, i: number, at: number, grain: Grain): Reading<Shift> | undefined {
  const fits = LASTING.has(s.low(i - 1)) && !OCCASION.has(s.low(at + 1));
  return fits ? shift(at + 1, grain, grain === 'day' ? 'narrative' : 'either') : undefined;
}

function length(to: number, word: string): Reading<Constant> | undefined {
  const unit = UNITS.get(word);
  return unit && { to, meaning: { is: 'length', value: lengthValue(1, unit) } };
}
