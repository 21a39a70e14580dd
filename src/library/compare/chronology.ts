/** The dates of several articles in one order of time. */

import { byTime, timeline } from '../../annotation/when';
import type { Words } from '../../locale/words';
import type { Compared, Place } from './article';

export interface Instant {
  /** TIMEX3. */
  value: string;
  label: string;
  in: (Place & { words: string[] })[];
}

/** @example chronology(articles, words)[0]?.in.map(({ article }) => article) */
export function chronology(articles: readonly Compared[], words: Words): Instant[] {
  const found = new Map<string, Instant>();
  for (const [article, { analysis, metadata }] of articles.entries())
    for (const { value, label, mentions } of timeline(analysis, metadata.modified, words)) {
      const instant = found.get(value) ?? { value, label, in: [] };
      found.set(value, instant);
      const said = mentions.map(({ start, end }) => analysis.text.slice(start, end));
      instant.in.push({
        article,
        spans: mentions.map(({ start, end }) => ({ start, end })),
        words: [...new Set(said)],
      });
    }
  return [...found.values()].sort((a, b) => byTime(a.value, b.value));
}
