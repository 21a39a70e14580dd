/** What a reader may know of an entry of the word list. */
import * as z from 'zod/mini';

export const Explanation = z.object({
  /** The entry as it stands in the list: "terrorist". */
  form: z.string(),
  category: z.string(),
  /** What the wording does to a reader. */
  why: z.string(),
  /** Plainer wording, and what others call it. */
  also: z.array(z.string()),
  /** What a style guide advises, as a fact about that guide. */
  position: z.optional(z.string()),
  /** The names of its sources. */
  sources: z.array(z.string()),
});
export type Explanation = z.infer<typeof Explanation>;
