import { fail, type Result } from '../model/result';
import type { Envelope, Messages, Request, Requests, Response, Table } from './table';

/** Who sent a message, as far as we ask: the extension, and the tab where a content script did. */
interface Sender {
  id?: string;
  tab?: { id?: number; active?: boolean };
}
type Handlers<M extends Messages> = {
  [K in keyof M]: (
    body: Request<M, K>,
    sender: Sender,
  ) => Result<Response<M, K>> | Promise<Result<Response<M, K>>>;
};
/** As `listen` has it: a promise answers, undefined leaves the message to others. */
type Listener = (message: unknown, sender: Sender) => Promise<Result<unknown>> | undefined;

/**
 * Makes the answering side of a table, for `listen`. Messages from other extensions, for other
 * tables or of unknown names are left unanswered; a body of the wrong shape is answered with `bad-request`, a handler
 * that throws with `failed`.
 * @example listen(serve(toBackground, handlers, browser.runtime.id));
 */
export function serve<M extends Messages>(
  table: Table<M> | Requests<NoInfer<M>>,
  handlers: Handlers<M>,
  ownId: string,
): Listener {
  return (message, sender) => {
    if (sender.id !== ownId || !isEnvelope(message) || message.to !== table.to) return undefined;
    if (!Object.hasOwn(table.messages, message.name)) return undefined;
    return answer(table, handlers, message, sender);
  };
}

async function answer<M extends Messages>(
  table: Requests<M>,
  handlers: Handlers<M>,
  { name, body }: Envelope,
  sender: Sender,
): Promise<Result<unknown>> {
  const checked = table.messages[name]?.request.safeParse(body);
  if (!checked?.success)
    return fail('bad-request', 'Newsloupe was asked something it does not understand.');
  try {
    return await handlers[name as keyof M](checked.data as never, sender);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail(
      'failed',
      `Something went wrong inside Newsloupe (${detail}). Reload the page and try again.`,
    );
  }
}

function isEnvelope(message: unknown): message is Envelope {
  const { to, name } = (message ?? {}) as Partial<Envelope>;
  return typeof to === 'string' && typeof name === 'string';
}
