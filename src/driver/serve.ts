/** Serves pages from the loopback address. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  body: string | Buffer;
  type?: string;
  headers?: Readonly<Record<string, string>>;
}
export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves what `answer` gives for a path (with its query); undefined is a 404.
 * @example const server = await serve((path) => (path === '/' ? { body: html } : undefined));
 */
export async function serve(answer: (path: string) => Served | undefined): Promise<Server> {
  const server = createServer((request, response) => {
    const served = answer(request.url ?? '/');
    if (!served) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    response
      .writeHead(200, {
        'content-type': served.type ?? 'text/html; charset=utf-8',
        ...served.headers,
      })
      .end(served.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
