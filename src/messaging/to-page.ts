import * as z from 'zod/mini';
import { Facts, Timing } from '../model/facts';
import { Span } from '../model/span';
import { Whereabouts } from '../model/whereabouts';

/**
 * What the popup, and the background on a shortcut or menu, ask of the content script of the page in view. The page
 * itself knows only the types of it.
 */
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
    /** Shows the marks where they are hidden (after examining the page, if need be), hides them where they are shown. */
    toggle: { request: z.object({}), response: z.boolean() },
    /** Where the reader is, as soon as that is another place than the one told with the turn `seen`; 0 asks at once. */
    whereabouts: { request: z.object({ seen: z.int() }), response: Whereabouts },
    /** How many findings are marked; null while nothing is shown. */
    counted: { request: z.object({}), response: z.nullable(z.int()) },
    /** Go to the next or previous mark and say which it is, on the page; null where nothing is marked. */
    step: {
      request: z.object({ direction: z.enum(['next', 'previous']) }),
      response: z.nullable(z.object({ number: z.int(), total: z.int() })),
    },
  },
} as const;
export type ToPage = typeof toPage.messages;
