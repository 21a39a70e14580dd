/** Weeks of a month → ISO weeks: the one that holds the middle of the seven days meant. */
import { daysInMonth } from '../calendar';
import type { WeekOfMonth } from '../meaning';
import { resolveNamed } from './named';
import type { Resolved } from './shift';
import type { Story } from './story';
import type { Tense } from './tense';
import { weekValue } from './values';

/** Resolves "the last week of March": days 25–31, so the week of the 28th. */
export function resolveWeek({ nth, month }: WeekOfMonth, story: Story, tense?: Tense): Resolved {
  const { month: found, ...rest } = resolveNamed(month, story, tense);
  if (!found) return { ...rest, value: 'XXXX-WXX' };
  const length = daysInMonth(found.year, found.month);
  const day = nth < 0 ? length - 3 : Math.min(7 * nth - 3, length);
  return { ...rest, month: found, value: weekValue({ ...found, day }) };
}
