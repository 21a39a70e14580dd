/** Where months and days without a year of their own are seen from: the publication, or the story. */
import type { Day } from '../calendar';
import type { YearOf } from '../meaning';
import { type Resolved, resolveShift } from './shift';
import type { Story } from './story';
import { storyYear } from './timeline';

/** What a resolved date tells about itself. */
type Evidence = Pick<Resolved, 'anchor' | 'basis' | 'confidence'>;

export interface Origin {
  day: Day;
  evidence: Evidence;
}

/** What an open date says of itself: nothing it could hang on is known. */
export const OPEN: Evidence = { anchor: 'none', confidence: 0.6 };

/** The year a date states itself ("2009", "last year"); undefined where it states none. */
export function statedYear(
  year: YearOf | undefined,
  story: Story,
): { year: number; evidence: Evidence } | undefined {
  if (year === undefined) return undefined;
  if (typeof year === 'number') return { year, evidence: { anchor: 'explicit', confidence: 0.97 } };
  const { year: found, anchor, basis, confidence } = resolveShift(year, story);
  if (found === undefined) return undefined;
  return { year: found, evidence: { anchor, confidence, ...(basis && { basis }) } };
}

/**
 * The origin for a month (1–12, 0: another period) that names no year: the story where it is asked for or the text is a
 * history, else the publication.
 */
export function originOf(story: Story, month: number, narrative: boolean): Origin | undefined {
  const { published } = story;
  const told = narrative || story.historic ? storyYear(story, month) : undefined;
  if (told) {
    const near = story.month && story.month.span.start >= told.span.start;
    const from = near ? (story.month?.value.month ?? 1) : 1;
    return {
      day: { year: told.year, month: from, day: 1 },
      evidence: { anchor: 'narrative', basis: told.span, confidence: 0.8 },
    };
  }
  if (!published || (story.historic && !narrative)) return undefined;
  return { day: published, evidence: { anchor: 'published', confidence: 0.85 } };
}
