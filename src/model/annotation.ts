/** Annotations: what gets a mark on the page. */
import type { Kind } from './kind';
import type { Span } from './span';

export interface Annotation {
  /** The id of the entity, date, claim … it comes from. */
  id: string;
  kind: Kind;
  /** Claims are drawn in two ways: who said it and how (`source`), and how far it goes (`content`). */
  part: 'whole' | 'source' | 'content';
  spans: readonly Span[];
  /** A name that was marked before: left out where the reader wants first mentions only. */
  again?: true;
}
