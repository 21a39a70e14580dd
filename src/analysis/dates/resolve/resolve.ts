/** Meanings → TIMEX3 type, value and anchor, in document order. */
import type { DateMention } from '../../../model/analysis';
import type { Span } from '../../../model/span';
import type { Constant, Meaning, Point } from '../meaning';
import { resolveCompared } from './compared';
import { resolveDay, resolveNamed } from './named';
import { type Resolved, resolveShift } from './shift';
import type { Story } from './story';
import type { Tense } from './tense';

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
  reference: 'DATE',
  time: 'TIME',
  length: 'DURATION',
  set: 'SET',
};

/** Resolves one mention, and tells the story what it named. */
export function resolve(
  meaning: Meaning,
  span: Span,
  story: Story,
  tense?: Tense,
): Omit<DateMention, 'id' | 'start' | 'end'> {
  const type = TYPES[meaning.is];
  if (isConstant(meaning))
    return {
      type,
      value: meaning.value,
      anchor: 'none',
      confidence: meaning.is === 'reference' ? 0.7 : 0.85,
    };
  if (meaning.is === 'time') {
    const day = meaning.day ? resolvePoint(meaning.day, story, tense) : dayInHand(story);
    if (meaning.day) note(day, span, story);
    const part = day.value === 'XXXX-XX-XX' && !meaning.day ? 'XXXX-XX-XX' : day.value;
    return public_(type, { ...day, value: `${part}T${meaning.clock}` });
  }
  const found = resolvePoint(meaning, story, tense);
  note(found, span, story);
  return public_(type, found);
}

const isConstant = (meaning: Meaning): meaning is Constant =>
  meaning.is === 'length' || meaning.is === 'set' || meaning.is === 'reference';

const public_ = (
  type: DateMention['type'],
  { value, anchor, basis, confidence }: Resolved,
): Omit<DateMention, 'id' | 'start' | 'end'> => ({
  type,
  value,
  anchor,
  ...(basis && anchor === 'narrative' && { basis }),
  confidence,
});

function resolvePoint(point: Point, story: Story, tense?: Tense): Resolved {
  switch (point.is) {
    case 'shift':
      return resolveShift(point, story, tense?.is);
    case 'day':
      return resolveDay(point, story, tense);
    case 'compared':
      return resolveCompared(point, story);
    case 'fixed':
      return {
        value: point.value,
        anchor: 'explicit',
        confidence: 0.95,
        ...(point.year !== undefined && { year: point.year }),
      };
    default:
      return resolveNamed(point, story, tense);
  }
}

/** The day a bare clock time belongs to: the last one named, else the day of publication. */
function dayInHand(story: Story): Resolved {
  if (story.day)
    return resolveShift({ is: 'shift', grain: 'day', by: 0, base: 'narrative' }, story);
  return resolveShift({ is: 'shift', grain: 'day', by: 0, base: 'published' }, story);
}

function note(found: Resolved, span: Span, story: Story): void {
  if (found.day) story.sawDay(found.day, span);
  else if (found.month) story.sawMonth(found.month.year, found.month.month, span);
  else if (found.quarter) story.sawQuarter(found.quarter.year, found.quarter.quarter, span);
  else if (found.year !== undefined) story.sawYear(found.year, span);
}
