/** What is compared: kept articles, or any page's facts. */
import type { Analysis } from '../../model/analysis';
import type { Metadata } from '../../model/article';
import type { Span } from '../../model/span';

export interface Compared {
  id: string;
  metadata: Metadata;
  analysis: Analysis;
}

/** A place in one of the articles, by its number in the comparison. */
export interface Place {
  article: number;
  spans: readonly Span[];
}
