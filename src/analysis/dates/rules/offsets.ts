/** Points a length away from another: "two years ago", "three days later", "a week from now". */

import type { Scan } from '../../reading/scan';
import type { Grain, Meaning, Reading, Shift } from '../meaning';
import type { Unit } from '../vocabulary';
import { skipApproximator } from './approximators';
import type { Length } from './length-value';
import { readLength } from './lengths';

const GRAIN: Readonly<Partial<Record<Unit, readonly [Grain, number]>>> = {
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
};

/** Reads a length with the word that turns it into a point. */
export function readOffset(s: Scan, i: number): Reading | undefined {
  const length = readLength(s, i);
  if (!length || length.hyphened) return undefined;
  const turn = readTurn(s, length.to);
  if (!turn) return undefined;
  const exact = skipApproximator(s, i) === i;
  return { to: turn.to, meaning: shifted(length, turn, exact) };
}

interface Turn {
  to: number;
  sign: -1 | 1;
  base: Shift['base'];
}
const TURNS: ReadonlyMap<string, readonly [-1 | 1, Shift['base']]> = new Map([
  ['ago', [-1, 'published']],
  ['earlier', [-1, 'narrative']],
  ['previously', [-1, 'narrative']],
  ['before', [-1, 'narrative']],
  ['later', [1, 'narrative']],
  ['afterwards', [1, 'narrative']],
  ['afterward', [1, 'narrative']],
  ['hence', [1, 'published']],
  ['after', [1, 'narrative']],
]);

/** The word after a length that makes a point of it; "before" and "after" only where nothing hangs on them. */
function readTurn(s: Scan, i: number): Turn | undefined {
  const word = s.low(i);
  if (word === 'from' && (s.low(i + 1) === 'now' || s.low(i + 1) === 'today'))
    return { to: i + 2, sign: 1, base: 'published' };
  const turn = TURNS.get(word);
  if (!turn || s.low(i + 1) === 'than') return undefined;
  const open = !s.at(i + 1) || s.at(i + 1)?.kind === 'mark';
  if ((word === 'before' || word === 'after') && !open) return undefined;
  return { to: i + 1, sign: turn[0], base: turn[1] };
}

const MINUTES: Readonly<Partial<Record<Unit, number>>> = { minute: 1, hour: 60 };
/** So many weeks are counted to the day ("a week ago"); more, or about so many, to the week. */
const FEW_WEEKS = 2;

function shifted({ amount, unit }: Length, { sign, base }: Turn, exact: boolean): Meaning {
  const grain = GRAIN[unit];
  const open = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  const minutes = MINUTES[unit];
  if (minutes && amount !== undefined && base === 'narrative')
    return { is: 'elapsed', minutes: amount * minutes * sign, open };
  if (!grain || amount === undefined) return { is: 'reference', value: open };
  const weeks = grain[0] === 'week' ? amount * grain[1] : undefined;
  if (weeks !== undefined && exact && weeks <= FEW_WEEKS)
    return { is: 'shift', grain: 'day', by: Math.round(weeks * 7) * sign, base, counted: true };
  if (!Number.isInteger(amount) && grain[0] === 'year')
    return { is: 'shift', grain: 'month', by: Math.round(amount * 12) * sign, base, counted: true };
  const by = Math.round(amount * grain[1]) * sign;
  return { is: 'shift', grain: grain[0], by, base, counted: true };
}
