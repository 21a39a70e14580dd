/** Where a story stands: the year a month or day belongs to that names none, in a text that tells of other years. */
import type { Span } from '../../../model/span';
import type { Story } from './story';

/** A bare year further than this from where the story stands is an aside ("papers released in 2005"). */
const ASIDE = 3;
/** A month this much earlier in the year than the last one is the next year's: January after December. */
const NEXT_YEAR = 10;

/**
 * The story's year for a month (1–12; 0: none in particular), and the mention it hangs on. It is the year named last,
 * unless that one was an aside in an earlier paragraph; months run on into the next year.
 */
export function storyYear(story: Story, month: number): { year: number; span: Span } | undefined {
  const { year, month: last } = story;
  if (!year) return undefined;
  const bare = !last || year.span.start > last.span.start;
  const aside =
    bare && last && year.block !== story.block && Math.abs(year.value - last.value.year) > ASIDE;
  if (bare && !aside) return { year: year.value, span: year.span };
  if (!last) return undefined;
  const over = month > 0 && last.value.month - month >= NEXT_YEAR;
  return { year: last.value.year + (over ? 1 : 0), span: last.span };
}
