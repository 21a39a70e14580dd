/** TIMEX3 values in words. */
import type { Words } from '../locale/words';

/** Tries one form of value; undefined where it is none of its own. */
type Reader = (value: string, words: Words) => string | undefined;

/**
 * A TIMEX3 value in words; the value itself where it is no point in time (which a file may claim: 2023-02-29). Never the
 * reader's time zone: the calendar day is the one that is written.
 * @example dateLabel('2024-11-28', words) // '28 November 2024'
 */
export function dateLabel(value: string, words: Words): string {
  for (const read of READERS) {
    const label = read(value, words);
    if (label !== undefined) return label;
  }
  return value;
}

const day: Reader = (value, words) => {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}|[A-Z]{2}))?/u.exec(value);
  if (!match?.[1]) return undefined;
  const label = written(match[1], { dateStyle: 'long' }, words);
  const time = match[2];
  return time && label ? words.say('dayAndTime', label, partOfDay(time, words) ?? time) : label;
};

const week: Reader = (value, words) => {
  const match = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])/u.exec(value);
  const monday = match && mondayOf(Number(match[1]), Number(match[2]));
  const label = monday && written(monday, { dateStyle: 'long' }, words);
  return label ? words.say('weekOf', label) : undefined;
};

const month: Reader = (value, words) =>
  /^\d{4}-\d{2}$/u.test(value)
    ? written(`${value}-01`, { month: 'long', year: 'numeric' }, words)
    : undefined;

const partOfYear: Reader = (value, words) => {
  const match = /^(\d{4})-(?:(Q)([1-4])|(H)([12]))$/u.exec(value);
  if (!match?.[1]) return undefined;
  return match[2]
    ? words.say('quarterOf', match[3] ?? '', match[1])
    : words.say('halfOf', match[5] ?? '', match[1]);
};

const season: Reader = (value, words) => {
  const match = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value);
  return match?.[1] && words.say(`season${match[2] as 'SP'}`, match[1]);
};

const decade: Reader = (value, words) =>
  /^\d{3}X?$/u.test(value) ? words.say('decade', `${value.slice(0, 3)}0`) : undefined;

const century: Reader = (value, words) => {
  if (!/^\d{2}$/u.test(value)) return undefined;
  const nth = Number(value) + 1;
  return words.ordinal('century', nth, roman(nth));
};

const year: Reader = (value, words) => {
  const match = /^(BC)?(\d{4})$/u.exec(value);
  if (!match) return undefined;
  const plain = String(Number(match[2]));
  return match[1] ? words.say('beforeChrist', plain) : plain;
};

/** "66 million years ago" is no count of years: three digits say as much as the article does. */
const longAgo: Reader = (value, words) => {
  const years = /^BC(\d{5,})$/u.exec(value)?.[1];
  return years && words.say('beforeChrist', words.number(Number(Number(years).toPrecision(3))));
};

const READERS: readonly Reader[] = [
  ...[day, week, month, partOfYear, season],
  ...[decade, century, year, longAgo],
];

/** Undefined where there is no such day: browsers take 29 February 2023 for 1 March, and throw at a 13th month. */
function written(
  isoDay: string,
  style: Intl.DateTimeFormatOptions,
  { locale }: Words,
): string | undefined {
  const time = Date.parse(`${isoDay}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(isoDay);
  return isDay ? formatOf(locale, style).format(time) : undefined;
}

/** Made once each: making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(style).join(' ')}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

const PARTS = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'] as const;

function partOfDay(code: string, words: Words): string | undefined {
  const part = PARTS.find((known) => known === code);
  return part && words.say(`part${part}`);
}

/** ISO 8601: week 1 holds 4 January. */
export function mondayOf(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + ((week - 1) * 7 - weekday) * 86_400_000).toISOString().slice(0, 10);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 1 to 39, as some languages count centuries: 21 → "XXI". */
function roman(n: number): string {
  let left = n;
  let letters = '';
  for (const [worth, letter] of ROMAN) for (; left >= worth; left -= worth) letters += letter;
  return letters;
}
