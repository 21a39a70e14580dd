import * as z from 'zod/mini';

/** What the popup tells the side panel, where one is open. */
export const toPanel = {
  to: 'panel',
  messages: {
    /** The reader pressed the toolbar button: the page of that tab may be read now. */
    allowed: { request: z.object({}), response: z.boolean() },
  },
} as const;
