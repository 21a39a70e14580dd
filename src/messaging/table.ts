/** A table of messages: a name → what is asked and what is answered, one table a direction. */
import type * as z from 'zod/mini';

interface Message {
  request: z.ZodMiniType;
  response: z.ZodMiniType;
}
export type Messages = Record<string, Message>;

/** Messages that go one way: `to` names the receiver, so that two tables never answer each other's calls. */
export interface Table<M extends Messages> {
  to: string;
  messages: M;
}
export type Request<M extends Messages, K extends keyof M> = z.infer<M[K]['request']>;
export type Response<M extends Messages, K extends keyof M> = z.infer<M[K]['response']>;

/** What travels. */
export interface Envelope {
  to: string;
  name: string;
  body: unknown;
}
