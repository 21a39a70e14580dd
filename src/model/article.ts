/** An article as the analysis takes it in: one text, and what is known about it. */
import * as z from 'zod/mini';
import { Span } from './span';

/** One post of a live blog: a part of the text with a time of its own. */
export const Post = z.object({ start: z.int(), end: z.int(), published: z.string() });
export type Post = z.infer<typeof Post>;

export const Article = z.object({
  id: z.optional(z.string()),
  /** Blocks of text (headline first, when there is one), parted by one or two line breaks. */
  text: z.string(),
  /** Where the headline stands in `text`. */
  headline: z.optional(Span),
  /** ISO 8601 date or date-time; relative dates hang on it. */
  published: z.optional(z.string()),
  /** Live blogs: the posts with a time of their own, in text order; dates in them hang on it. */
  posts: z.optional(z.array(Post)),
  /** BCP 47. */
  language: z.optional(z.string()),
  url: z.optional(z.string()),
});
export type Article = z.infer<typeof Article>;

/** What a page says of its article, beside the text itself. */
export const Metadata = z.object({
  title: z.string(),
  byline: z.optional(z.string()),
  outlet: z.optional(z.string()),
  published: z.optional(z.string()),
  modified: z.optional(z.string()),
  language: z.optional(z.string()),
  url: z.string(),
  /** The address the page calls its own, where that is another one. */
  canonical: z.optional(z.string()),
  /** True where the page says, or shows, that only a part of the article is there. */
  partial: z.boolean(),
});
export type Metadata = z.infer<typeof Metadata>;
