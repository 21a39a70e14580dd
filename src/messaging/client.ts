import { fail, ok, type Result } from '../model/result';
import type { Envelope, Messages, Request, Response, Table } from './table';

export type Client<M extends Messages> = {
  [K in keyof M]: (body: Request<M, K>) => Promise<Result<Response<M, K>>>;
};

/**
 * Makes the calling side of a table. Never rejects: a receiver that is gone, or an answer of the wrong shape, comes
 * back as a failure with code `unreachable` or `bad-answer`.
 * @example const page = client(toPage, (message) => browser.tabs.sendMessage(tabId, message));
 *          const facts = await page.examine({});
 */
export function client<M extends Messages>(
  table: Table<M>,
  send: (message: Envelope) => Promise<unknown>,
): Client<M> {
  const ask = asker<Messages>(table.to, send);
  const call = async (name: string, body: unknown): Promise<Result<unknown>> => {
    const answer = await ask(name, body);
    if (!answer.ok) return answer;
    const checked = table.messages[name]?.response.safeParse(answer.value);
    return checked?.success
      ? ok(checked.data)
      : fail(
          'bad-answer',
          'Newsloupe got an answer it could not read. Reload the page and try again.',
        );
  };
  const names = Object.keys(table.messages);
  return Object.fromEntries(
    names.map((name) => [name, (body: unknown) => call(name, body)]),
  ) as Client<M>;
}

/** One call by its name. */
export type Ask<M extends Messages> = <K extends keyof M & string>(
  name: K,
  body: Request<M, K>,
) => Promise<Result<Response<M, K>>>;

/**
 * The calling side without the schemas of the answers, for content scripts: they are asked on the page's main thread,
 * and what answers is our own background, since browsers let nobody else do so.
 * @example const ask = asker<ToBackground>('background', (message) => browser.runtime.sendMessage(message));
 *          await ask('found', { count: 3 });
 */
export function asker<M extends Messages>(
  to: string,
  send: (message: Envelope) => Promise<unknown>,
): Ask<M> {
  return async (name, body) => {
    try {
      const answer = await send({ to, name, body });
      return isResult(answer) ? (answer as never) : unreachable;
    } catch {
      return unreachable;
    }
  };
}

const unreachable = fail(
  'unreachable',
  'The page was closed or has changed. Open it again and try once more.',
);

function isResult(value: unknown): value is Result<unknown> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  if (value.ok === true) return 'value' in value;
  const error = (value as { error?: { code?: unknown; message?: unknown } }).error;
  return value.ok === false && typeof error?.code === 'string' && typeof error.message === 'string';
}
