/** Feasts and holidays: "Christmas Eve", "Easter Sunday 2024", "last Thanksgiving", "Labor Day". */

import type { Scan } from '../../reading/scan';
import { FEASTS } from '../feasts';
import type { Named, Reading } from '../meaning';
import { readDirection } from './direction';
import { readYearOf } from './years';

/** No name of a feast is longer than this many tokens. */
const LONGEST = 5;

/** Reads a feast of the table, its year or direction with it. */
export function readFeast(s: Scan, i: number): Reading<Named> | undefined {
  const direction = readDirection(s, i);
  const found = nameAt(s, direction?.to ?? i);
  // "White Christmas", "Merry Christmas"
  const titled =
    !direction && s.capital(i - 1) && i - 1 > s.from && !/^(?:on|by|since)$/u.test(s.low(i - 1));
  if (!found || titled) return undefined;
  if (direction)
    return {
      to: found.to,
      meaning: { is: 'feast', name: found.name, by: direction.by, base: direction.base },
    };
  const year = readYearOf(s, s.skip(found.to, ',', 'of'));
  return {
    to: year?.to ?? found.to,
    meaning: { is: 'feast', name: found.name, ...(year && { year: year.year }) },
  };
}

function nameAt(s: Scan, i: number): { to: number; name: string } | undefined {
  if (!s.capital(i)) return undefined;
  let name = '';
  let best: { to: number; name: string } | undefined;
  for (let to = i; to < i + LONGEST; to++) {
    const token = s.at(to);
    if (!token) break;
    name += (token.spaced && to > i ? ' ' : '') + token.lower;
    if (FEASTS.has(name)) best = { to: to + 1, name };
  }
  return best;
}
