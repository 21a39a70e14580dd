/** The article's own words at a place, for lists: line breaks become spaces. */
import type { Span } from '../model/span';

/** @example surface({ text: 'A quiet\nport' }, { start: 2, end: 12 }) // 'quiet port' */
export const surface = ({ text }: { text: string }, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/gu, ' ');

/** Several pieces, joined by an ellipsis. */
export const surfaces = (analysis: { text: string }, spans: readonly Span[]): string =>
  spans.map((span) => surface(analysis, span)).join(' … ');
