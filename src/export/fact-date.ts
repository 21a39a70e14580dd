/** When something was said, where the article says so. */
import type { Analysis, Claim, DateMention } from '../model/analysis';
import { overlaps, type Span } from '../model/span';

export interface Dated {
  /** TIMEX3: 2024-11-28, 2024-W48 …; '' where the article states none. */
  date: string;
  /** Stated as it is, counted from publication, or from an earlier date in the text. */
  dateBasis: '' | 'explicit' | 'published' | 'narrative';
  /** The words it was read from. */
  dateFrom?: DateMention;
}
export const UNDATED: Dated = { date: '', dateBasis: '' };

/** Farther from the verb than this, in characters, a date belongs to something else. */
const NEAR = 40;
/** What may stand between a sentence's beginning and a date that opens it: "Late on Friday, …". */
const OPENING = /^(?:(?:late|early|earlier|only|but|and|then|later)\s+)*(?:(?:on|in|at|by)\s+)?$/iu;
/** Something else begins here. */
const BORDER = /[,;:.—–“”"()]/u;

/**
 * The date of saying: one beside the cue ("said on Friday") or at the sentence's very beginning ("On Friday, she
 * said"), outside what was said and who said it. Empty where there is none: the date of publication is no date of
 * saying.
 * @example dateOfClaim(analysis, claim, sentence).date // '2026-03-13'
 */
export function dateOfClaim(analysis: Analysis, claim: Claim, sentence: Span): Dated {
  const others = [...claim.content.spans, ...claim.source.spans];
  const near = analysis.dates
    .filter((date) => overlaps(date, sentence) && isDay(date))
    .filter((date) => !others.some((span) => overlaps(span, date)))
    .map((date) => ({ date, distance: distance(analysis.text, claim, date, sentence) }))
    .filter(({ distance }) => distance <= NEAR)
    .sort((a, b) => a.distance - b.distance)[0]?.date;
  if (!near) return UNDATED;
  const dateBasis = near.anchor === 'none' ? '' : near.anchor;
  return { date: near.value, dateBasis, dateFrom: near };
}

const isDay = ({ type, value }: DateMention): boolean =>
  (type === 'DATE' || type === 'TIME') && /^\d/u.test(value);

/** In characters from the cue; endless where another part of the sentence lies between. */
function distance(text: string, claim: Claim, date: Span, sentence: Span): number {
  if (OPENING.test(text.slice(sentence.start, date.start))) return NEAR;
  const between = claim.cue.spans.map((cue) =>
    cue.end <= date.start
      ? text.slice(cue.end, date.start)
      : text.slice(date.end, Math.max(date.end, cue.start)),
  );
  const open = between.filter((words) => !BORDER.test(words)).map(({ length }) => length);
  return Math.min(Number.POSITIVE_INFINITY, ...open);
}
