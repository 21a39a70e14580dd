/** Points a length away from another: "two years ago", "three days later", "a week from now". */

import type { Scan } from '../../reading/scan';
import type { Grain, Meaning, Reading, Shift } from '../meaning';
import { isPluralUnit, UNITS, type Unit } from '../vocabulary';
import { type Length, lengthValue, readLength } from './lengths';

const GRAIN: Readonly<Partial<Record<Unit, readonly [Grain, number]>>> = {
  day: ['day', 1],
  week: ['week', 1],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
};

/** Reads a length with the word that turns it into a point. */
export function readOffset(s: Scan, i: number): Reading | undefined {
  const length = readLength(s, i) ?? readBarePlural(s, i);
  if (!length || length.hyphened) return undefined;
  const turn = readTurn(s, length.to);
  return turn && { to: turn.to, meaning: shifted(length, turn.sign, turn.base) };
}

/** "years ago", "weeks later": a plural alone. */
function readBarePlural(s: Scan, i: number): Length | undefined {
  const unit = UNITS.get(s.low(i));
  if (!unit || !isPluralUnit(s.low(i))) return undefined;
  return {
    to: i + 1,
    meaning: { is: 'length', value: lengthValue(undefined, unit) },
    amount: undefined,
    unit,
    framed: false,
    hyphened: false,
  };
}

interface Turn {
  to: number;
  sign: -1 | 1;
  base: Shift['base'];
}
/** The word after a length that makes a point of it. */
function readTurn(s: Scan, i: number): Turn | undefined {
  const word = s.low(i);
  const open = !s.at(i + 1) || s.at(i + 1)?.kind === 'mark';
  if (word === 'ago') return { to: i + 1, sign: -1, base: 'published' };
  if (word === 'earlier' || word === 'previously')
    return s.low(i + 1) === 'than' ? undefined : { to: i + 1, sign: -1, base: 'narrative' };
  if (word === 'later' || word === 'afterwards' || word === 'afterward' || word === 'hence')
    return s.low(i + 1) === 'than' ? undefined : { to: i + 1, sign: 1, base: 'narrative' };
  if (word === 'before' && open) return { to: i + 1, sign: -1, base: 'narrative' };
  if (word === 'after' && open) return { to: i + 1, sign: 1, base: 'narrative' };
  if (word === 'from' && (s.low(i + 1) === 'now' || s.low(i + 1) === 'today'))
    return { to: i + 2, sign: 1, base: 'published' };
  return undefined;
}

function shifted(length: Length, sign: -1 | 1, base: Shift['base']): Meaning {
  const grain = GRAIN[length.unit];
  if (!grain || length.amount === undefined)
    return { is: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const by = Math.round(length.amount * grain[1]) * sign;
  if (!Number.isInteger(length.amount) && grain[0] === 'year')
    return { is: 'shift', grain: 'month', by: Math.round(length.amount * 12) * sign, base };
  return { is: 'shift', grain: grain[0], by, base };
}
