/** "3m people", "2.1m cars", "3.5m barrels": a glued "m" that means million, told from metres by what it counts. */
import type { Scan } from '../reading/scan';
import { isPlural, readCounted } from './counted';

/** What has a length, a height or a depth, and what is run or swum over one: "3m waves", "100m sprinters". */
const MEASURED = new Set(
  'waves swells tides walls fences barriers towers masts poles columns statues trees snakes crocodiles boats yachts vessels craters trenches tunnels drops gaps ladders banners hurdles sprints sprinters races runners swimmers heats finals semis semifinals semi-finals relays laps records champions medallists medalists titles metres meters lengths freestyle butterfly breaststroke backstroke'.split(
    ' ',
  ),
);
const DIMENSION =
  /^(?:long|deep|high|wide|tall|thick|across|apart|away|below|above|down|up|off|inside|outside|beneath|underground|underwater|behind|ahead|clear|square|air|hurdles|sprint|relay|steeplechase)$/u;
/** "the 100m starts at nine": distances of races. */
const RACES = new Set([50, 60, 100, 200, 400, 800, 1500, 3000, 5000, 10_000]);
/** "a 3m wall": one thing of that size. */
const ONE = /^(?:a|an|this|that|each|every|another|'s|s')$/u;

/** Whether the "m" at token `i`, right against the number `value` that begins at `from`, counts millions of something. */
export function isMillion(s: Scan, i: number, from: number, value: number): boolean {
  if (s.text(i) !== 'm' || !s.glued(i) || s.hyphen(i + 1) !== i + 1) return false;
  const before = s.low(from - 1);
  if (ONE.test(before) || (before === 'the' && RACES.has(value))) return false;
  const counted = s.low(i + 1) === 'of' ? undefined : readCounted(s, i + 1, false);
  if (!counted) return false;
  for (let k = i + 1; (s.at(k)?.end ?? Infinity) <= counted.end; k++) {
    const word = s.low(k);
    if (DIMENSION.test(word) || MEASURED.has(word)) return false;
    if (s.at(k)?.end === counted.end) return isPlural(word);
  }
  return false;
}
