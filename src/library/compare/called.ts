/** How the same target is called here and there, and by whom. */
import type { Voice } from '../../model/analysis';
import { foldWords } from '../kept-article';
import type { Compared, Place } from './article';
import type { Matched, Shared } from './match-entities';

export interface Label extends Place {
  words: string;
  entry: string;
  category: string;
  voice: Voice;
  /** '' for the article itself and where the speaker is unclear. */
  speaker: string;
  count: number;
}
export interface SharedTarget {
  name: string;
  labels: Label[];
  /** Articles that name the target without any of the labels. */
  unlabelledIn: number[];
}

/**
 * Every target that more than one of the articles speaks of and at least one labels, most labelled first. The same
 * words by the same user in the same article are counted together.
 * @example targets(articles, matched)[0]?.labels.map(({ words, article }) => [article, words])
 */
export function targets(articles: readonly Compared[], matched: Matched): SharedTarget[] {
  const found = new Map<Shared | string, SharedTarget>();
  for (const [article, { analysis }] of articles.entries())
    for (const term of analysis.terms) {
      if (!term.on || !term.target) continue;
      const { name, entity } = term.target;
      const shared = entity === undefined ? undefined : matched.of(article, entity);
      const key = shared ?? foldWords(name);
      const target = found.get(key) ?? { name: shared?.name ?? name, labels: [], unlabelledIn: [] };
      found.set(key, target);
      const words = analysis.text.slice(term.start, term.end).replace(/\s+/gu, ' ');
      const span = { start: term.start, end: term.end };
      const speaker = term.speaker?.name ?? '';
      const same = target.labels.find(
        (label) =>
          label.article === article &&
          label.voice === term.voice &&
          label.speaker === speaker &&
          foldWords(label.words) === foldWords(words),
      );
      if (same) {
        same.count++;
        same.spans = [...same.spans, span];
      } else {
        const { entry, category, voice } = term;
        target.labels.push({
          article,
          spans: [span],
          words,
          entry,
          category,
          voice,
          speaker,
          count: 1,
        });
      }
    }
  for (const [key, target] of found) {
    const labelled = new Set(target.labels.map(({ article }) => article));
    if (typeof key !== 'string')
      target.unlabelledIn = [...key.in.keys()].filter((n) => key.in[n] && !labelled.has(n));
  }
  const spokenOf = ({ labels, unlabelledIn }: SharedTarget) =>
    new Set(labels.map(({ article }) => article)).size + unlabelledIn.length;
  return [...found.values()]
    .filter((target) => spokenOf(target) > 1)
    .sort((a, b) => b.labels.length - a.labels.length);
}
