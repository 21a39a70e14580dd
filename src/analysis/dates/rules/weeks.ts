/** Weeks of a month: "the last week of March", "the first week of May 2023". */

import type { Scan } from '../../reading/scan';
import type { Reading, WeekOfMonth } from '../meaning';
import { readMonth } from './months';

/** Reads a counted week of a month; the last one is -1. */
export function readWeekOfMonth(s: Scan, i: number): Reading<WeekOfMonth> | undefined {
  const at = s.skip(i, 'the');
  const last = s.low(at) === 'last' || s.low(at) === 'final';
  const ordinal = last ? { value: -1, to: at + 1 } : s.ordinal(at);
  if (!ordinal || ordinal.value > 5 || s.low(ordinal.to) !== 'week') return undefined;
  const joint = s.low(ordinal.to + 1);
  const month = joint === 'of' || joint === 'in' ? readMonth(s, ordinal.to + 2) : undefined;
  return (
    month && { to: month.to, meaning: { is: 'week', nth: ordinal.value, month: month.meaning } }
  );
}
