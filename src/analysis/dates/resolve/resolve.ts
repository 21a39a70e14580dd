/** Meanings → TIMEX3 type, value and anchor, in document order. */
import type { DateMention } from '../../../model/analysis';
import type { Span } from '../../../model/span';
import { dayNumber, dayOf } from '../calendar';
import type { Constant, Elapsed, Meaning, Point } from '../meaning';
import { resolveCompared } from './compared';
import { resolveDay } from './day';
import { resolveNamed } from './named';
import { type Resolved, resolveShift } from './shift';
import type { Story } from './story';
import type { Tense } from './tense';
import { dayValue } from './values';
import { resolveWeek } from './week';
import { resolveWeekday } from './weekday';

const TYPES: Readonly<Record<Meaning['is'], DateMention['type']>> = {
  shift: 'DATE',
  day: 'DATE',
  weekday: 'DATE',
  month: 'DATE',
  part: 'DATE',
  season: 'DATE',
  feast: 'DATE',
  fixed: 'DATE',
  compared: 'DATE',
  week: 'DATE',
  reference: 'DATE',
  time: 'TIME',
  elapsed: 'TIME',
  length: 'DURATION',
  set: 'SET',
};

/** What a mention says once it is resolved. */
type Answer = Omit<DateMention, 'id' | 'start' | 'end'>;

/** Resolves one mention, and tells the story what it named. */
export function resolve(meaning: Meaning, span: Span, story: Story, tense?: Tense): Answer {
  const type = TYPES[meaning.is];
  if (isConstant(meaning)) {
    const confidence = meaning.is === 'reference' ? 0.7 : 0.85;
    return { type, value: meaning.value, anchor: 'none', confidence };
  }
  if (meaning.is === 'elapsed') return resolveElapsed(meaning, span, story);
  const point = meaning.is === 'time' ? meaning.day : meaning;
  const found = point ? resolvePoint(point, story, tense) : dayInHand(story, tense);
  if (point) note(found, span, story, isLimit(tense));
  if (meaning.is === 'time') noteTime(found, meaning.clock, span, story);
  const { anchor, basis, confidence } = found;
  return {
    type,
    value: meaning.is === 'time' ? `${found.value}T${meaning.clock}` : found.value,
    anchor,
    ...(basis && anchor === 'narrative' && { basis }),
    confidence,
  };
}

const isConstant = (meaning: Meaning): meaning is Constant =>
  meaning.is === 'length' || meaning.is === 'set' || meaning.is === 'reference';

function resolvePoint(point: Point, story: Story, tense?: Tense): Resolved {
  switch (point.is) {
    case 'shift':
      return resolveShift(point, story, tense?.is);
    case 'day':
      return resolveDay(point, story, tense);
    case 'weekday':
      return resolveWeekday(point, story, tense);
    case 'week':
      return resolveWeek(point, story, tense);
    case 'compared':
      return resolveCompared(point, story);
    case 'fixed': {
      const { value, year, open } = point;
      const anchor = open ? 'none' : 'explicit';
      return { value, anchor, confidence: 0.95, ...(year !== undefined && { year }) };
    }
    default:
      return resolveNamed(point, story, tense);
  }
}

/** "two hours later": from the last clock time; with none it stays vague. */
function resolveElapsed({ minutes, open }: Elapsed, span: Span, story: Story): Answer {
  const from = story.time;
  if (!from) return { type: 'DATE', value: open, anchor: 'none', confidence: 0.6 };
  const all = dayNumber(from.value.day) * DAY + from.value.minutes + minutes;
  const day = dayOf(Math.floor(all / DAY));
  const rest = all - Math.floor(all / DAY) * DAY;
  story.sawTime(day, rest, span);
  const value = `${dayValue(day)}T${two(Math.floor(rest / 60))}:${two(Math.floor(rest % 60))}`;
  return { type: 'TIME', value, anchor: 'narrative', basis: from.span, confidence: 0.7 };
}
/** Minutes of a day. */
const DAY = 24 * 60;
const two = (n: number): string => String(n).padStart(2, '0');

/** Keeps a clock time of a known day, for "two hours later". */
function noteTime({ day }: Resolved, clock: string, span: Span, story: Story): void {
  const match = /^(\d\d):(\d\d)/u.exec(clock);
  if (match && day) story.sawTime(day, Number(match[1]) * 60 + Number(match[2]), span);
}

/**
 * The day a bare clock time belongs to: the last one named, else the day of publication. A day to come that another
 * paragraph named is a plan, and where the story stands only for what is told as to come.
 */
function dayInHand(story: Story, tense?: Tense): Resolved {
  const { day, published, block } = story;
  const planned =
    tense?.is !== 'future' &&
    day &&
    published &&
    day.block !== block &&
    dayNumber(day.value) > dayNumber(published);
  const base = day && !planned ? 'narrative' : 'published';
  return resolveShift({ is: 'shift', grain: 'day', by: 0, base }, story);
}

/** "until Friday", "as early as Friday": a day that ends or may be, where no story goes on. */
const isLimit = (tense: Tense | undefined): boolean =>
  tense?.is === 'future' && tense.reach === 'direct';

/** Keeps what was named for the mentions that follow. */
function note(found: Resolved, span: Span, story: Story, limit: boolean): void {
  if (found.day && limit) story.sawLimit(found.day, span);
  else if (found.day) story.sawDay(found.day, span);
  else if (found.month) story.sawMonth(found.month.year, found.month.month, span);
  else if (found.quarter) story.sawQuarter(found.quarter.year, found.quarter.quarter, span);
  else if (found.year !== undefined) story.sawYear(found.year, span);
}
