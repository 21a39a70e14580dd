import * as z from 'zod/mini';
import { Facts, Timing } from '../model/facts';
import { Span } from '../model/span';

/** What the popup asks of the content script of the page in view. */
export const toPage = {
  to: 'page',
  messages: {
    /** Read the page (or what is known of it already), mark it, and tell what was found; `anyway`: even if it looks like no article. */
    examine: { request: z.object({ anyway: z.optional(z.boolean()) }), response: Facts },
    /** How long the last examination took, also where it found no article: for measuring. */
    timing: { request: z.object({}), response: Timing },
    /** Scroll to these words and flash them; false where they are not on the page any more. */
    reveal: { request: z.object({ spans: z.array(Span) }), response: z.boolean() },
    /** Show or withdraw every mark on this page, for this visit. */
    show: { request: z.object({ on: z.boolean() }), response: z.boolean() },
  },
} as const;
