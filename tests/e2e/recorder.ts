/** A proxy that leads nowhere and notes what it was asked for, but for what browsers ask for by themselves. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the browsers ask for, whatever is installed in them. */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(?=[:/]|$)/u;
export interface Recorder {
  port: number;
  /** Hosts (for HTTPS) and whole addresses (for HTTP), in the order they were asked for. */
  asked: string[];
  close(): void;
}

export async function record(): Promise<Recorder> {
  const asked: string[] = [];
  const note = (address: string) => {
    if (!BROWSERS_OWN.test(address)) asked.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(`https://${request.url ?? ''}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
