import * as z from 'zod/mini';
import { Analysis } from '../model/analysis';
import { Article, Metadata } from '../model/article';
import { CategoryFacts, Explanation } from '../model/explanation';
import { Ignored } from '../model/readers-list';

/** What a page's content script, the popup and the other views ask of the background. */
export const toBackground = {
  to: 'background',
  messages: {
    /** The analysis of one article. */
    analyze: { request: Article, response: Analysis },
    /** The categories of the word list, each with a note to learn from. */
    categories: { request: z.object({}), response: z.array(CategoryFacts) },
    /** Why a term is noticed; null for an entry that the word list no longer has. */
    explain: { request: z.object({ entry: z.string() }), response: z.nullable(Explanation) },
    /**
     * Findings for the clipboard, with their source, as the reader wants them; `accessed` is when they were read, ISO
     * 8601. `without`: why the only one of them has no link to its words.
     */
    quote: {
      request: z.object({
        metadata: Metadata,
        analysis: Analysis,
        accessed: z.string(),
        ids: z.optional(z.array(z.string())),
      }),
      response: z.object({
        text: z.string(),
        html: z.optional(z.string()),
        facts: z.int(),
        without: z.optional(z.string()),
      }),
    },
    /** Sets findings aside, or notices them again; answers what takes that back when it is asked. */
    setAside: {
      request: z.object({ add: z.array(Ignored), drop: z.array(Ignored) }),
      response: z.object({ add: z.array(Ignored), drop: z.array(Ignored) }),
    },
    /** Put the card's script into the sender's page, beside the content script. */
    card: { request: z.object({}), response: z.boolean() },
    /** How many findings are marked on the sender's page, for the toolbar button; none while nothing is shown. */
    found: { request: z.object({ count: z.optional(z.int()) }), response: z.boolean() },
    /** An article will be asked about soon: have the models read. */
    prepare: { request: z.object({}), response: z.boolean() },
  },
} as const;
export type ToBackground = typeof toBackground.messages;
