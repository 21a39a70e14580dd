import * as z from 'zod/mini';
import { Span } from '../model/span';

/**
 * What the popup, and the background on a shortcut or menu, ask of the content script of the page in view. The answers
 * stand in `to-page`: their schemas are large, and no page needs to load them.
 */
export const pageRequests = {
  to: 'page',
  messages: {
    /** Read the page (or what is known of it already), mark it, and tell what was found; `anyway`: even if it looks like no article. */
    examine: { request: z.object({ anyway: z.optional(z.boolean()) }) },
    /** It will be asked to be read in a moment: begin. */
    begin: { request: z.object({}) },
    /** How long the last examination took, also where it found no article: for measuring. */
    timing: { request: z.object({}) },
    /** Scroll to these words and flash them; false where they are not on the page any more. */
    reveal: { request: z.object({ spans: z.array(Span) }) },
    /** Show or withdraw every mark on this page, for this visit. */
    show: { request: z.object({ on: z.boolean() }) },
    /** Shows the marks where they are hidden (after examining the page, if need be), hides them where they are shown. */
    toggle: { request: z.object({}) },
    /** Where the reader is, as soon as that is another place than the one told with the turn `seen`; 0 asks at once. */
    whereabouts: { request: z.object({ seen: z.int() }) },
    /** Go to the next or previous mark and say which it is, on the page; null where nothing is marked. */
    step: { request: z.object({ direction: z.enum(['next', 'previous']) }) },
  },
} as const;
