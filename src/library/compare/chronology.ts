/** The dates of several articles in one order of time. */

import { timeline } from '../../annotation/when';
import { ENGLISH } from '../../locale/english';
import type { Compared, Place } from './article';

export interface Instant {
  /** TIMEX3. */
  value: string;
  label: string;
  in: (Place & { words: string[] })[];
}

/** @example chronology(articles)[0]?.in.map(({ article }) => article) */
export function chronology(articles: readonly Compared[]): Instant[] {
  const found = new Map<string, Instant>();
  for (const [article, { analysis, metadata }] of articles.entries())
    for (const { value, label, mentions } of timeline(analysis, metadata.modified, ENGLISH)) {
      const instant = found.get(value) ?? { value, label, in: [] };
      found.set(value, instant);
      const words = mentions.map(({ start, end }) => analysis.text.slice(start, end));
      instant.in.push({
        article,
        spans: mentions.map(({ start, end }) => ({ start, end })),
        words: [...new Set(words)],
      });
    }
  const era = (value: string) => (value.startsWith('BC') ? 0 : 1);
  return [...found.values()].sort(
    (a, b) => era(a.value) - era(b.value) || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  );
}
