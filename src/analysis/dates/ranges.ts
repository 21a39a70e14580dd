/** Ranges: ends share what only one of them states ("between April and June 2009", "March 5–8", "1914–18"). */

import type { Scan } from '../reading/scan';
import type { Proposal } from './grammar';
import type { DayOfMonth, Named } from './meaning';

const JOINTS = new Set(['and', 'to', 'or', 'through', 'until', 'till', '-', '–', '—', '/', ',']);
const isJoint = (s: Scan, from: number, to: number): boolean =>
  to - from === 1 && JOINTS.has(s.low(from));

/** Completes the ends of ranges within one sentence; new ends ("8" in "March 5–8") are added in their place. */
export function shareYears(s: Scan, proposals: Proposal[]): Proposal[] {
  const found: Proposal[] = [];
  for (const proposal of proposals) {
    const before = dayBefore(s, proposal, found.at(-1)?.to ?? s.from);
    if (before) found.push(before);
    found.push(proposal, ...dayAfter(s, proposal, proposals));
  }
  for (let i = found.length - 2; i >= 0; i--) {
    const [first, second] = [found[i], found[i + 1]];
    if (first && second && isJoint(s, first.to, second.from)) found[i] = withYear(first, second);
  }
  return found;
}

/** The first end takes the year of the second: "April" of "April and June 2009"; "December 2008" of "December–January 2009". */
function withYear(first: Proposal, second: Proposal): Proposal {
  const [a, b] = [first.meaning, second.meaning];
  const dated =
    (a.is === 'month' && b.is === 'month') ||
    (a.is === 'day' && b.is === 'day') ||
    (a.is === 'part' && b.is === 'part') ||
    (a.is === 'season' && b.is === 'season');
  if (!dated) return first;
  const [x, y] = [a as Named | DayOfMonth, b as Named | DayOfMonth];
  if (x.year !== undefined || y.year === undefined || (x.is !== 'day' && x.by !== undefined))
    return first;
  const later = monthOf(x) > monthOf(y) && typeof y.year === 'number';
  const year = later && typeof y.year === 'number' ? y.year - 1 : y.year;
  return { ...first, meaning: { ...x, year } };
}
const monthOf = (m: Named | DayOfMonth): number =>
  m.is === 'day' ? (m.month ?? 0) : typeof m.name === 'number' ? m.name : 0;

const dayNumberAt = (s: Scan, i: number): number | undefined => {
  const match = s.isNumber(i) ? /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(s.text(i)) : null;
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : undefined;
};

/** "5" of "5–7 May", "5 and 7 May", "between 5 and 7 May". */
function dayBefore(s: Scan, { from, meaning }: Proposal, floor: number): Proposal | undefined {
  if (meaning.is !== 'day' || meaning.month === undefined || !s.isNumber(from)) return undefined;
  if (from - 2 < floor || !isJoint(s, from - 1, from) || s.low(from - 1) === ',') return undefined;
  const day = dayNumberAt(s, from - 2);
  if (day === undefined || day >= meaning.day) return undefined;
  return { from: from - 2, to: from - 1, meaning: { ...meaning, day } };
}

/** "8" of "March 5–8", "March 5 and 8", "March 5 to 8": where nothing is counted by it. */
function dayAfter(s: Scan, { to, meaning }: Proposal, all: readonly Proposal[]): Proposal[] {
  if (meaning.is !== 'day' || meaning.month === undefined || !isJoint(s, to, to + 1)) return [];
  const day = dayNumberAt(s, to + 1);
  const next = s.at(to + 2);
  if (
    day === undefined ||
    day <= meaning.day ||
    s.low(to) === ',' ||
    all.some((p) => p.from === to + 1)
  )
    return [];
  if (
    next &&
    next.kind !== 'mark' &&
    !/^(?:and|in|at|for|the|of|to|when|with|but)$/u.test(next.lower)
  )
    return [];
  return [{ from: to + 1, to: to + 2, meaning: { ...meaning, day } }];
}
