/** Ranges: ends share what only one of them states ("between April and June 2009", "March 5–8", "1914–18", "499–493 BC"). */

import type { Scan } from '../reading/scan';
import type { Proposal } from './grammar';
import type { DayOfMonth, Meaning, Named } from './meaning';
import { readPlainYear, yearValue } from './rules/years';

/** What stands between the ends of a range. */
export const JOINTS: ReadonlySet<string> = new Set([
  'and',
  'to',
  'or',
  'through',
  'until',
  'till',
  '-',
  '–',
  '—',
  '/',
]);
/** After a number that ends a range, these count nothing. */
const FREE = new Set(['and', 'in', 'at', 'for', 'the', 'of', 'to', 'when', 'with', 'but', 'after']);

/** Completes the ranges of one sentence: ends in bare numbers ("8" in "March 5–8") are added, and years shared. */
export function completeRanges(s: Scan, proposals: readonly Proposal[]): Proposal[] {
  const found: Proposal[] = [];
  for (const [index, proposal] of proposals.entries()) {
    // The year of a tail before: "1920" of "March 5–8, 1920".
    if (proposal.from < (found.at(-1)?.to ?? 0)) continue;
    const head = readHead(s, proposal, found.at(-1)?.to ?? s.from);
    const tail = readTail(s, proposal, proposals[index + 1]?.from ?? s.to);
    if (head) found.push(head);
    found.push(proposal);
    if (tail) found.push(tail);
  }
  for (let i = found.length - 2; i >= 0; i--) {
    const [first, second] = [found[i], found[i + 1]];
    if (first && second && isJoined(s, first.to, second.from)) found[i] = withYear(first, second);
  }
  return found;
}

const isJoined = (s: Scan, from: number, to: number): boolean =>
  to - from === 1 && JOINTS.has(s.low(from));

/** A day number at `i`: "5", "5th". */
const dayAt = (s: Scan, i: number): number => {
  const match = s.isNumber(i) ? /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(s.text(i)) : null;
  const day = Number(match?.[1] ?? 0);
  return day <= 31 ? day : 0;
};

/** The bare first end: "5" of "5–7 May", "499" of "499–493 BC"; not before token `floor`. */
function readHead(s: Scan, { from, meaning }: Proposal, floor: number): Proposal | undefined {
  const at = from - 2;
  if (at < floor || !s.isNumber(from) || !isJoined(s, from - 1, from)) return undefined;
  if (meaning.is === 'fixed' && (meaning.year ?? 0) < 0) {
    const year = -(s.count(at, 9999) ?? 0);
    return year < (meaning.year ?? 0) ? end(at, fixedYear(year)) : undefined;
  }
  if (meaning.is !== 'day' || meaning.month === undefined) return undefined;
  const day = dayAt(s, at);
  return day && day < meaning.day ? end(at, { ...meaning, day }) : undefined;
}

/** The bare second end: "8" of "March 5–8" (with its year), "18" of "1914–18"; not at token `taken`. */
function readTail(s: Scan, { to, meaning }: Proposal, taken: number): Proposal | undefined {
  const at = to + 1;
  if (at >= taken || !isJoined(s, to, at)) return undefined;
  if (meaning.is === 'fixed' && meaning.year !== undefined && s.isDash(to) && s.glued(at)) {
    const year = Math.floor(meaning.year / 100) * 100 + Number(s.text(at));
    return /^\d\d$/u.test(s.text(at)) && year > meaning.year ? end(at, fixedYear(year)) : undefined;
  }
  if (meaning.is !== 'day' || meaning.month === undefined) return undefined;
  const day = dayAt(s, at);
  if (day <= meaning.day) return undefined;
  const year = readPlainYear(s, s.skip(at + 1, ','));
  if (year) return { from: at, to: year.to, meaning: { ...meaning, day, year: year.year } };
  const next = s.at(at + 1);
  // "a poll taken July 8-11 found"
  const close = s.isDash(to) && s.glued(to) && s.glued(at);
  const free = close || !next || next.kind === 'mark' || FREE.has(next.lower);
  return free ? end(at, { ...meaning, day }) : undefined;
}

const end = (at: number, meaning: Meaning): Proposal => ({ from: at, to: at + 1, meaning });
const fixedYear = (year: number): Meaning => ({ is: 'fixed', value: yearValue(year), year });

/** The first end takes the year of the second: "April" of "April and June 2009"; the year before in "December–January 2009". */
function withYear(first: Proposal, second: Proposal): Proposal {
  const [a, b] = [first.meaning, second.meaning];
  if (a.is !== b.is || !isYearly(a) || !isYearly(b)) return first;
  if (a.year !== undefined || b.year === undefined || (a.is !== 'day' && a.by !== undefined))
    return first;
  const over = typeof b.year === 'number' && monthOf(a) > monthOf(b);
  const year = over && typeof b.year === 'number' ? b.year - 1 : b.year;
  return { ...first, meaning: { ...a, year } };
}

const isYearly = (meaning: Meaning): meaning is Named | DayOfMonth =>
  meaning.is === 'day' ||
  meaning.is === 'month' ||
  meaning.is === 'part' ||
  meaning.is === 'season';

const monthOf = (meaning: Named | DayOfMonth): number => {
  if (meaning.is === 'day') return meaning.month ?? 0;
  return typeof meaning.name === 'number' ? meaning.name : 0;
};
