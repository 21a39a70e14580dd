/** Two or more articles on one story, side by side: evidence, no verdict. */
import type { Words } from '../../locale/words';
import type { Compared } from './article';
import { type SharedTarget, targets } from './called';
import { chronology, type Instant } from './chronology';
import { type Difference, differences } from './differences';
import { matchEntities } from './match-entities';
import { type Statement, statements } from './statements';
import { type SharedVoice, voices } from './voices';

export interface Heading {
  id: string;
  title: string;
  outlet: string;
  published: string;
  url: string;
}
export interface Comparison {
  /** All else speaks of articles by their number in this list. */
  articles: Heading[];
  /** Named in at least two of them. */
  names: { name: string; type: string; in: { article: number; name: string }[] }[];
  voices: SharedVoice[];
  targets: SharedTarget[];
  differences: Difference[];
  statements: Statement[];
  chronology: Instant[];
}

/**
 * Compares articles; plain data, in the order of the list given, dates in the reader's words.
 * @example compare(kept, words).voices.filter(({ in: where }) => where.length === 1) // quoted in one article alone
 */
export function compare(articles: readonly Compared[], words: Words): Comparison {
  const matched = matchEntities(articles);
  return {
    articles: articles.map(({ id, metadata: { title, outlet = '', published = '', url } }) => ({
      id,
      title,
      outlet,
      published,
      url,
    })),
    names: matched.shared
      .map(({ name, type, in: where }) => ({
        name,
        type,
        in: where.flatMap((entity, article) => (entity ? [{ article, name: entity.name }] : [])),
      }))
      .filter(({ in: where }) => where.length > 1),
    voices: voices(articles, matched),
    targets: targets(articles, matched),
    differences: differences(articles),
    statements: statements(articles, matched),
    chronology: chronology(articles, words),
  };
}
