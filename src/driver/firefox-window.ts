/** Firefox's own window, which BiDi reaches as the scope `chrome`. */
import type { Browser } from 'puppeteer-core';

export interface BrowserWindow {
  evaluate<T>(expression: string): Promise<T>;
}
/** The part of puppeteer's BiDi connection that is used here; not in its public types. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** The browser's window: expressions run in it with all that the browser itself may do. */
export async function browserWindow(browser: Browser): Promise<BrowserWindow> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as {
    contexts: { context: string }[];
  };
  const context = tree.contexts[0]?.context;
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const answer = await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`,
        target: { context },
        awaitPromise: true,
      });
      const { type, result, exceptionDetails } = answer.result as {
        type: string;
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (type !== 'success' || !result)
        throw new Error(exceptionDetails?.text ?? 'Firefox gave no answer');
      return (JSON.parse(result.value) as { value: T }).value;
    },
  };
}
