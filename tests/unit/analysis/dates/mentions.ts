import { findDates } from '../../../../src/analysis/dates/dates';
import { segment } from '../../../../src/analysis/segment/segment';

/** The day the tests are "published" on: a Sunday. */
export const PUBLISHED = '2024-12-01';

/** The mentions of a text as "surface | TYPE value" lines. */
export function mentions(text: string, published: string | undefined = PUBLISHED): string[] {
  const doc = segment({ text, ...(published && { published }) });
  return findDates(doc).map((d) => `${text.slice(d.start, d.end)} | ${d.type} ${d.value}`);
}
