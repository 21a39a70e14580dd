/** When things happened: resolved dates in time order, and what they hang on. */
import type { Words } from '../locale/words';
import type { Analysis, DateMention } from '../model/analysis';
import { dateLabel, mondayOf } from './date-label';

export { dateLabel };

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

/**
 * The dates of an article in time order, mentions of one date together. Durations, sets and vague references
 * (`PAST_REF` …) are left out: they name no point in time.
 * Where the page was changed days after publication (`modified`), dates that hang on publication are unsure: the words
 * may have been written on either day.
 * @example timeline(analysis, undefined, words)[0]?.label // '2015'
 */
export function timeline(analysis: Analysis, modified: string | undefined, words: Words): Moment[] {
  const moved = changedLater(analysis.published, modified);
  const moments = new Map<string, Moment>();
  for (const date of analysis.dates) {
    if (!isPoint(date)) continue;
    const moment = moments.get(date.value);
    if (moment) moment.mentions.push(date);
    else
      moments.set(date.value, {
        value: date.value,
        label: dateLabel(date.value, words),
        mentions: [date],
        basis: basisOf(analysis, date, words),
        unsure: true,
      });
  }
  for (const moment of moments.values())
    moment.unsure = moment.mentions.every(
      ({ confidence, anchor }) => confidence < SURE || (moved && anchor === 'published'),
    );
  return [...moments.values()].sort((a, b) => byTime(a.value, b.value));
}

/** Dates that name a time but could not be placed: no publication date, or nothing to hang on. */
export function unplaced(analysis: Analysis): DateMention[] {
  return analysis.dates.filter((date) => date.value.startsWith('X'));
}

/** What a resolved date hangs on, in words: "from publication on …", "from “Tuesday”"; '' where it is stated. */
export function basisOf(analysis: Analysis, date: DateMention, words: Words): string {
  if (date.anchor === 'published' && analysis.published)
    return words.say('basisPublished', dateLabel(analysis.published.slice(0, 10), words));
  if (date.anchor === 'narrative' && date.basis)
    return words.say('basisNarrative', analysis.text.slice(date.basis.start, date.basis.end));
  return '';
}

const isPoint = ({ type, value }: DateMention): boolean =>
  type !== 'DURATION' && type !== 'SET' && /^(?:BC)?\d/u.test(value);

/** Orders values: before Christ the greater number is the earlier time, a week stands where its Monday does. */
export function byTime(a: string, b: string): number {
  const early = [a, b].map((value) => value.startsWith('BC'));
  if (early[0] !== early[1]) return early[0] ? -1 : 1;
  const apart = farYear(a) - farYear(b);
  if (apart !== 0) return early[0] ? -apart : apart;
  return early[0] ? b.localeCompare(a) : sortKey(a).localeCompare(sortKey(b));
}

/** A year of more than four digits, which letters would put in the wrong place; 0 for all others. */
const farYear = (value: string): number => Number(/^(?:BC)?(\d{5,})/u.exec(value)?.[1] ?? 0);

function sortKey(value: string): string {
  const week = /^(\d{4})-W(\d{2})/u.exec(value);
  return week ? mondayOf(Number(week[1]), Number(week[2])) : value;
}

/** A day or less is the usual correction of a fresh story. */
const DAYS_LATER = 2;

function changedLater(published: string | undefined, modified: string | undefined): boolean {
  if (!published || !modified) return false;
  const days =
    (Date.parse(modified.slice(0, 10)) - Date.parse(published.slice(0, 10))) / 86_400_000;
  return days >= DAYS_LATER;
}
