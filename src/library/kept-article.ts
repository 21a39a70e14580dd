/** What is kept of an article, when the reader asks. */
import * as z from 'zod/mini';
import { stableId } from '../export/stable-id';
import { citable } from '../export/web-address';
import { Analysis } from '../model/analysis';
import { Metadata } from '../model/article';

export const KeptArticle = z.object({
  /** From the address and the text: the same article kept twice is one, a changed one is another. */
  id: z.string(),
  /** ISO 8601 date-time, UTC. */
  kept: z.string(),
  metadata: Metadata,
  analysis: Analysis,
});
export type KeptArticle = z.infer<typeof KeptArticle>;

/**
 * What is to be kept of a page's facts: fields in a fixed order, so that exports come out the same each time, and the
 * address to cite.
 * @example toKept({ metadata, analysis }, new Date())
 */
export function toKept(
  { metadata, analysis }: { metadata: Metadata; analysis: Analysis },
  now: Date,
): KeptArticle {
  const { canonical: _, ...told } = metadata;
  const url = citable(metadata.url, metadata.canonical);
  return KeptArticle.parse({
    id: idOf(url, analysis.text),
    kept: now.toISOString(),
    metadata: { ...told, url },
    analysis,
  }) as KeptArticle;
}

export const idOf = (url: string, text: string): string => stableId(`${url}\n${text}`);

/** What lists and searches read: small, so that a thousand are read at once. */
export interface Summary {
  id: string;
  kept: string;
  title: string;
  outlet: string;
  author: string;
  published: string;
  url: string;
  /** Names, as the article has them, each once. */
  names: string;
  /** The words of the text, each once, folded. */
  words: string;
  counts: { names: number; dates: number; figures: number; claims: number; wording: number };
}

/** @example summarize(article).counts.claims // 12 */
export function summarize({ id, kept, metadata, analysis }: KeptArticle): Summary {
  const { entities, dates, figures, claims, terms } = analysis;
  return {
    id,
    kept,
    title: metadata.title,
    outlet: metadata.outlet ?? '',
    author: metadata.byline ?? '',
    published: metadata.published ?? '',
    url: metadata.url,
    names: [...new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]))].join('\n'),
    words: [...new Set(wordsOf(analysis.text))].join(' '),
    counts: {
      names: entities.length,
      dates: dates.length,
      figures: figures.length,
      claims: claims.length,
      wording: terms.filter(({ on }) => on).length,
    },
  };
}

/**
 * The words of a text, without case and accents.
 * @example wordsOf('Élan vital, 1.5') // ['elan', 'vital', '1', '5']
 */
export const wordsOf = (text: string): string[] => foldWords(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export const foldWords = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
