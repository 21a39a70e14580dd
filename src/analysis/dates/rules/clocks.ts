/** Clock times: "6:40 p.m. EST", "0800 UTC", "9 a.m.", "7 o'clock", "noon". */

import type { Scan } from '../../reading/scan';
import { DAY_PARTS } from '../vocabulary';

const ZONES = new Set(
  'utc gmt est edt cst cdt mst mdt pst pdt et pt ct mt bst cet cest eet ist jst kst msk aest z'.split(
    ' ',
  ),
);
const two = (n: number): string => String(n).padStart(2, '0');

/** "6:40 p.m. (GMT +8)", "16:08 UTC", "0800 GMT", "9 a.m.", "7 o'clock", "noon". */
export function readClock(s: Scan, i: number): { to: number; clock: string } | undefined {
  const word = s.low(i);
  if (word === 'noon' || word === 'midnight' || word === 'midday')
    return { to: i + 1, clock: DAY_PARTS.get(word) ?? '' };
  if (!s.isNumber(i)) return undefined;
  const match = /^(\d{1,2})[:.](\d\d)(?::\d\d)?$|^(\d{1,2})$|^(\d\d)(\d\d)$/u.exec(s.text(i));
  if (!match) return undefined;
  const colon = match[1] !== undefined && s.text(i).includes(':');
  const hour = Number(match[1] ?? match[3] ?? match[4]);
  const minute = match[2] ?? match[5];
  const sharp = s.low(i + 1) === "o'clock" && minute === undefined;
  if (sharp && hour <= 12) {
    const when = readInThe(s, i + 2);
    const hours = when ? (hour % 12) + (when.pm ? 12 : 0) : hour;
    return { to: when?.to ?? i + 2, clock: `${two(hours)}:00` };
  }
  const half = readHalfOfDay(s, i + 1) ?? (minute === undefined ? readInThe(s, i + 1) : undefined);
  if (hour > 24 || Number(minute ?? 0) > 59 || (half && (hour > 12 || hour < 1))) return undefined;
  const zone = readZone(s, half?.to ?? i + 1);
  const military = match[4] !== undefined;
  if (!half && !(colon && isTimeHere(s, i)) && !(zone && (colon || military))) return undefined;
  const hours = half ? (hour % 12) + (half.pm ? 12 : 0) : hour;
  const utc = zone?.utc ? 'Z' : '';
  return { to: zone?.to ?? half?.to ?? i + 1, clock: `${two(hours)}:${minute ?? '00'}${utc}` };
}

/** A bare "3:15" is a time unless it reads as a score or a ratio. */
const isTimeHere = (s: Scan, i: number): boolean =>
  !/^(?:won|win|lost|beat|ratio|score|of)$/u.test(s.low(i - 1));

/** "p.m.", "pm", "a.m" at a sentence's end. */
function readHalfOfDay(s: Scan, i: number): { to: number; pm: boolean } | undefined {
  const word = s.low(i);
  if (/^(?:a\.m\.|am|p\.m\.|pm)$/u.test(word)) return { to: i + 1, pm: word.startsWith('p') };
  if ((word === 'p' || word === 'a') && s.text(i + 1) === '.' && s.low(i + 2) === 'm')
    return { to: i + 3, pm: word === 'p' };
  return undefined;
}

/** "in the morning", "this afternoon": halves of the day in words. */
function readInThe(s: Scan, i: number): { to: number; pm: boolean } | undefined {
  const to = s.low(i) === 'this' ? i + 1 : s.low(i) === 'in' && s.low(i + 1) === 'the' ? i + 2 : 0;
  const part = to ? DAY_PARTS.get(s.low(to)) : undefined;
  if (part === 'MO' || part === 'AF' || part === 'EV') return { to: to + 1, pm: part !== 'MO' };
  return s.low(i) === 'at' && s.low(i + 1) === 'night' ? { to: i + 2, pm: true } : undefined;
}

/** "UTC", "EST", "(GMT +8)", "local time"; `utc` where the clock is universal time. */
function readZone(s: Scan, i: number): { to: number; utc: boolean } | undefined {
  if (s.text(i) === '(' && ZONES.has(s.low(i + 1))) {
    for (let to = i + 2; to < i + 6; to++)
      if (s.text(to) === ')') return { to: to + 1, utc: false };
    return undefined;
  }
  const word = s.low(i);
  if (word === 'local' && s.low(i + 1) === 'time') return { to: i + 2, utc: false };
  if (/^(?:eastern|central|pacific|mountain)$/u.test(word) && s.capital(i))
    return { to: s.skip(i + 1, 'time'), utc: false };
  // "at 0530 hours"; "2000 hours of work" is a length.
  const hours = word === 'hrs' || word === 'hours' || word === 'hr';
  if (hours)
    return /^(?:at|by|until|from|before|after|around|,|\()$/u.test(s.low(i - 2))
      ? { to: i + 1, utc: false }
      : undefined;
  if (!ZONES.has(word) || word.toUpperCase() !== s.text(i)) return undefined;
  return { to: i + 1, utc: word === 'utc' || word === 'gmt' || word === 'z' };
}
