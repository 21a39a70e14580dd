/** When things happened: resolved dates in time order, and what they hang on. */
import type { Analysis, DateMention } from '../model/analysis';

export interface Moment {
  value: string;
  /** "28 November 2024", "2016", "the week of 25 November 2024"; the value itself where it is no calendar date. */
  label: string;
  mentions: DateMention[];
  /** "from publication on 1 December 2024", or '' where the article states the date itself. */
  basis: string;
  /** True where no mention of it is surely resolved. */
  unsure: boolean;
}

/** Resolved below this, a date is shown as unsure: what it hangs on was guessed from the text around it. */
const SURE = 0.75;
const DAY = /^(\d{4})-(\d{2})-(\d{2})/u;

/**
 * The dates of an article in time order, mentions of one date together. Durations, sets and vague references
 * (`PAST_REF` …) are left out: they name no point in time.
 * Where the page was changed days after publication (`modified`), dates that hang on publication are unsure: the words
 * may have been written on either day.
 * @example timeline(analysis)[0]?.label // '2015'
 */
export function timeline(analysis: Analysis, modified?: string, locale = 'en-GB'): Moment[] {
  const moved = changedLater(analysis.published, modified);
  const moments = new Map<string, Moment>();
  for (const date of analysis.dates) {
    if (date.type === 'DURATION' || date.type === 'SET' || !/^\d/u.test(date.value)) continue;
    const moment = moments.get(date.value);
    if (moment) moment.mentions.push(date);
    else
      moments.set(date.value, {
        value: date.value,
        label: dateLabel(date.value, locale),
        mentions: [date],
        basis: basisOf(analysis, date, locale),
        unsure: true,
      });
  }
  for (const moment of moments.values())
    moment.unsure = moment.mentions.every(
      ({ confidence, anchor }) => confidence < SURE || (moved && anchor === 'published'),
    );
  return [...moments.values()].sort((a, b) => sortKey(a.value).localeCompare(sortKey(b.value)));
}

/** Dates that name a time but could not be placed: no publication date, or nothing to hang on. */
export function unplaced(analysis: Analysis): DateMention[] {
  return analysis.dates.filter((date) => date.value.startsWith('X'));
}

/**
 * A TIMEX3 value in words. Never the reader's time zone: the calendar day is the one that is written.
 * @example dateLabel('2024-11-28', 'en-GB') // '28 November 2024'
 */
export function dateLabel(value: string, locale = 'en-GB'): string {
  const day = DAY.exec(value);
  if (day) {
    const utc = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
    const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      utc,
    );
    const time = /T(\d{2}:\d{2}|[A-Z]{2})/u.exec(value)?.[1];
    return time ? `${words}, ${PARTS_OF_DAY[time] ?? time}` : words;
  }
  const week = /^(\d{4})-W(\d{2})/u.exec(value);
  if (week) return `the week of ${dateLabel(mondayOf(Number(week[1]), Number(week[2])), locale)}`;
  const month = /^(\d{4})-(\d{2})$/u.exec(value);
  if (month) {
    const utc = Date.UTC(Number(month[1]), Number(month[2]) - 1, 1);
    return new Intl.DateTimeFormat(locale, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(utc);
  }
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(value);
  if (quarter) return `quarter ${quarter[2]} of ${quarter[1]}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value);
  if (season) return `${SEASONS[season[2] as string]} ${season[1]}`;
  if (/^\d{3}X?$/u.test(value)) return `the ${value.slice(0, 3)}0s`;
  if (/^\d{2}$/u.test(value)) return `the ${Number(value) + 1}th century`;
  return value;
}

const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};

/** ISO 8601: week 1 holds 4 January. */
function mondayOf(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + ((week - 1) * 7 - weekday) * 86_400_000).toISOString().slice(0, 10);
}

function sortKey(value: string): string {
  const week = /^(\d{4})-W(\d{2})/u.exec(value);
  return week ? mondayOf(Number(week[1]), Number(week[2])) : value;
}

function basisOf(analysis: Analysis, date: DateMention, locale: string): string {
  if (date.anchor === 'published' && analysis.published)
    return `from publication on ${dateLabel(analysis.published.slice(0, 10), locale)}`;
  if (date.anchor === 'narrative' && date.basis)
    return `from “${analysis.text.slice(date.basis.start, date.basis.end)}”`;
  return '';
}

/** A day or less is the usual correction of a fresh story. */
const DAYS_LATER = 2;

function changedLater(published: string | undefined, modified: string | undefined): boolean {
  if (!published || !modified) return false;
  const days =
    (Date.parse(modified.slice(0, 10)) - Date.parse(published.slice(0, 10))) / 86_400_000;
  return days >= DAYS_LATER;
}
