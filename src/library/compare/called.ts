/** How the same target is called here and there, and by whom. */
import type { Term, Voice } from '../../model/analysis';
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
      count(target.labels, labelOf(analysis.text, term, article));
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

const labelOf = (text: string, term: Term, article: number): Label => ({
  article,
  spans: [{ start: term.start, end: term.end }],
  words: text.slice(term.start, term.end).replace(/\s+/gu, ' '),
  entry: term.entry,
  category: term.category,
  voice: term.voice,
  speaker: term.speaker?.name ?? '',
  count: 1,
});

/** Counts a label with its like, or begins to. */
function count(labels: Label[], label: Label): void {
  const same = labels.find(
    ({ article, voice, speaker, words }) =>
      article === label.article &&
      voice === label.voice &&
      speaker === label.speaker &&
      foldWords(words) === foldWords(label.words),
  );
  if (!same) {
    labels.push(label);
    return;
  }
  same.count++;
  same.spans = [...same.spans, ...label.spans];
}
