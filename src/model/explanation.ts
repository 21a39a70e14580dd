/** What a reader may know of an entry of the word list. */
import * as z from 'zod/mini';

export const Explanation = z.object({
  /** The entry as it stands in the list: "terrorist". */
  form: z.string(),
  category: z.string(),
  /** The category's name, and what to look for in its words: two or three sentences to learn from. */
  title: z.optional(z.string()),
  note: z.optional(z.string()),
  /** What the wording does to a reader. */
  why: z.string(),
  /** Plainer wording, and what others call it. */
  also: z.array(z.string()),
  /** What a style guide advises, as a fact about that guide. */
  position: z.optional(z.string()),
  /** Where the wording is not loaded. */
  plainWhere: z.optional(z.string()),
  /** The names of its sources. */
  sources: z.array(z.string()),
  /** True for a term of the reader's own list. */
  own: z.optional(z.boolean()),
});
export type Explanation = z.infer<typeof Explanation>;

/** A category of the word list, for the reader who chooses what is noticed. */
export const CategoryFacts = z.object({
  category: z.string(),
  /** What to look for in its words. */
  note: z.string(),
  /** True where it is shown without the reader asking for it. */
  on: z.boolean(),
  /** How many entries it has. */
  entries: z.int(),
});
export type CategoryFacts = z.infer<typeof CategoryFacts>;
