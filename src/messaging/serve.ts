import { fail, failed, type Result } from '../model/result';
import type { Envelope, Messages, Request, Response, Table } from './table';

/** Who sent a message, as far as we ask: the extension, and the tab where a content script did. */
interface Sender {
  id?: string;
  tab?: { id?: number; active?: boolean; incognito?: boolean };
}
type Handlers<M extends Messages> = {
  [K in keyof M]: (
    body: Request<M, K>,
    sender: Sender,
  ) => Result<Response<M, K>> | Promise<Result<Response<M, K>>>;
};
type Handler = (body: never, sender: Sender) => Result<unknown> | Promise<Result<unknown>>;
/** As `listen` has it: a promise answers, undefined leaves the message to others. */
type Listener = (message: unknown, sender: Sender) => Promise<Result<unknown>> | undefined;

/**
 * Makes the answering side of a table, for `listen`: as `respond`, with each body checked first; one of the wrong shape
 * is answered with `bad-request`.
 * @example listen(serve(toBackground, handlers, browser.runtime.id));
 */
export function serve<M extends Messages>(
  table: Table<M>,
  handlers: Handlers<M>,
  ownId: string,
): Listener {
  const checked = Object.entries<Handler>(handlers).map(([name, handle]): [string, Handler] => [
    name,
    (body, sender) => {
      const read = table.messages[name]?.request.safeParse(body);
      return read?.success ? handle(read.data as never, sender) : BAD_REQUEST;
    },
  ]);
  return respond(table.to, Object.fromEntries(checked) as Handlers<M>, ownId);
}

const BAD_REQUEST = fail('bad-request', 'Newsloupe was asked something it does not understand.');

/**
 * The answering side without the schemas of what is asked, for content scripts: they start on every page, and only our
 * own background and pages can ask them anything. Messages from other extensions, for other receivers or of unknown
 * names are left unanswered; a handler that throws is answered with `failed`.
 * @example listen(respond<ToPage>('page', handlers, browser.runtime.id));
 */
export function respond<M extends Messages>(
  to: string,
  handlers: Handlers<M>,
  ownId: string,
): Listener {
  return (message, sender) => {
    if (sender.id !== ownId || !isEnvelope(message) || message.to !== to) return undefined;
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    return attempt(() => handlers[message.name as keyof M](message.body as never, sender));
  };
}

async function attempt(
  handle: () => Result<unknown> | Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  try {
    return await handle();
  } catch (error) {
    return failed(error);
  }
}

function isEnvelope(message: unknown): message is Envelope {
  const { to, name } = (message ?? {}) as Partial<Envelope>;
  return typeof to === 'string' && typeof name === 'string';
}
