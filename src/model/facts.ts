/** What is known of one page: its article and what was found in it. */
import * as z from 'zod/mini';
import { Analysis } from './analysis';
import { Metadata } from './article';

/**
 * Milliseconds: the longest uninterrupted stretch of our own work in the page, all such work together, and everything
 * from call to marks, waiting included.
 */
export const Timing = z.object({ longestSlice: z.number(), work: z.number(), total: z.number() });
export type Timing = z.infer<typeof Timing>;

export const Facts = z.object({
  metadata: Metadata,
  analysis: Analysis,
  /** Whether the marks are shown on the page. */
  shown: z.boolean(),
  timing: Timing,
});
export type Facts = z.infer<typeof Facts>;
