/** Search over kept articles: their summaries are read through, which is quicker than to build an index first. */
import { type Summary, wordsOf } from './kept-article';

/** A word of the title says more of an article than one of its text. */
const WEIGHTS: readonly (readonly [(summary: Summary) => string, number])[] = [
  [({ title }) => folded(title), 8],
  [({ names }) => folded(names), 4],
  [({ outlet, author }) => folded(`${outlet} ${author}`), 4],
  [({ words }) => ` ${words} `, 1],
];

/** Words with a space on both sides, so that their beginnings and ends can be told without patterns. */
const folded = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/**
 * The summaries that hold all words of the query, whatever case and accents, the best first; beginnings of words count,
 * whole words count double. Those as good keep their order.
 * @example searchSummaries(summaries, 'ruiz harb')
 */
export function searchSummaries(summaries: readonly Summary[], query: string): Summary[] {
  const terms = [...new Set(wordsOf(query))];
  if (!terms.length) return [];
  return summaries
    .map((summary) => ({ summary, score: scoreOf(summary, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ summary }) => summary);
}

/** 0 where one of the terms is missing. */
function scoreOf(summary: Summary, terms: readonly string[]): number {
  const fields = WEIGHTS.map(([textOf, weight]) => [textOf(summary), weight] as const);
  let total = 0;
  for (const term of terms) {
    let score = 0;
    for (const [text, weight] of fields)
      if (text.includes(` ${term} `)) score += 2 * weight;
      else if (text.includes(` ${term}`)) score += weight;
    if (score === 0) return 0;
    total += score;
  }
  return total;
}
