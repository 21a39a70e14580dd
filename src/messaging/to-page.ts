import * as z from 'zod/mini';
import { Facts, Timing } from '../model/facts';
import { Whereabouts } from '../model/whereabouts';
import { pageRequests } from './page-requests';

const { messages } = pageRequests;

/** What is asked of a page (`page-requests` says what each is), and what it answers. */
export const toPage = {
  to: pageRequests.to,
  messages: {
    examine: { ...messages.examine, response: Facts },
    begin: { ...messages.begin, response: z.boolean() },
    timing: { ...messages.timing, response: Timing },
    reveal: { ...messages.reveal, response: z.boolean() },
    show: { ...messages.show, response: z.boolean() },
    toggle: { ...messages.toggle, response: z.boolean() },
    whereabouts: { ...messages.whereabouts, response: Whereabouts },
    step: {
      ...messages.step,
      response: z.nullable(z.object({ number: z.int(), total: z.int() })),
    },
  },
} as const;
export type ToPage = typeof toPage.messages;
