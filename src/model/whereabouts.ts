/** Where the reader is on a page, for lists that follow. */
import * as z from 'zod/mini';
import { Span } from './span';

export const Whereabouts = z.object({
  /** Grows with each change. */
  turn: z.int(),
  /** The stretch of the article's text that is on the screen; null where none is. */
  view: z.nullable(Span),
  /** Grows with each reading of the page: what was told of an earlier one is out of date. */
  reading: z.int(),
});
export type Whereabouts = z.infer<typeof Whereabouts>;
