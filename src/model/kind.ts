/** The five kinds of findings, each with marks, a switch and a section of its own. */
import * as z from 'zod/mini';

export const KINDS = ['names', 'dates', 'claims', 'wording', 'figures'] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;
