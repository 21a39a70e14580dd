import * as z from 'zod/mini';
import { Analysis } from '../model/analysis';
import { Article } from '../model/article';
import { Explanation } from '../model/explanation';

/** What pages and views ask of the background. */
export const toBackground = {
  to: 'background',
  messages: {
    /** The analysis of one article. */
    analyze: { request: Article, response: Analysis },
    /** Why a term is noticed; null for an entry that the word list no longer has. */
    explain: { request: z.object({ entry: z.string() }), response: z.nullable(Explanation) },
  },
} as const;
