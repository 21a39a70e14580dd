/** Which claims stand in more than one article, and which in one alone. */
import { contentWords } from '../../annotation/said';
import { foldWords } from '../kept-article';
import type { Compared, Place } from './article';
import { alike } from './likeness';
import type { Matched } from './match-entities';

export interface Statement extends Place {
  id: string;
  speaker: string;
  quote: string;
  /** Claims of other articles that say much the same, by their numbers in the list. */
  alike: number[];
}

/** From here on two claims of one speaker say much the same; of speakers that differ more must be shared. */
const SAME_SPEAKER = 0.4;
const ANY_SPEAKER = 0.6;

/**
 * Every claim of the articles in their order; one without any alike is found in one article only.
 * @example statements(articles, matched).filter(({ alike }) => alike.length === 0)
 */
export function statements(articles: readonly Compared[], matched: Matched): Statement[] {
  const keys: unknown[] = [];
  const all = articles.flatMap(({ analysis }, article) =>
    analysis.claims
      .filter(({ cue }) => cue.stance !== 'attitude')
      .map((claim): Statement => {
        const { entity, name } = claim.source;
        keys.push((entity !== undefined && matched.of(article, entity)) || name);
        return {
          article,
          spans: claim.content.spans,
          id: claim.id,
          speaker: name,
          quote: contentWords(analysis, claim),
          alike: [],
        };
      }),
  );
  for (const [a, b] of sameWords(all)) {
    all[a]?.alike.push(b);
    all[b]?.alike.push(a);
  }
  const stretches = all.map(({ article, quote }) => ({ article, text: quote }));
  for (const { a, b, likeness } of alike(stretches, SAME_SPEAKER)) {
    if (likeness < ANY_SPEAKER && keys[a] !== keys[b]) continue;
    if (all[a]?.alike.includes(b)) continue;
    all[a]?.alike.push(b);
    all[b]?.alike.push(a);
  }
  return all;
}

/** Pairs of different articles with the very same words, which may be too few to be compared by likeness ("so"). */
function sameWords(all: readonly Statement[]): [number, number][] {
  const holders = new Map<string, number[]>();
  for (const [n, { quote }] of all.entries()) {
    const key = foldWords(quote);
    holders.set(key, [...(holders.get(key) ?? []), n]);
  }
  return [...holders.values()].flatMap((same) =>
    same.flatMap((a) =>
      same
        .filter((b) => b > a && all[b]?.article !== all[a]?.article)
        .map((b): [number, number] => [a, b]),
    ),
  );
}
