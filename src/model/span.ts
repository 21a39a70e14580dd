/** Spans: stretches of a text, in UTF-16 code units, end-exclusive. */
import * as z from 'zod/mini';

// Marked as pure: scripts in pages import the functions below without the schema.
export const Span = z.object({ start: /* @__PURE__ */ z.int(), end: /* @__PURE__ */ z.int() });
/** A stretch of text: `text.slice(start, end)`; `start < end`. */
export type Span = z.infer<typeof Span>;

/** True where the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `inner` lies wholly within `outer` (equal spans count). */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans by where they start, the longer first where they start together. */
export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
