import { createServer, type Server } from 'node:http';
import { listPageFiles, pageResponse } from '#electron/page/page-files.ts';

/** Fixed, since the browser keeps what was typed by address and port. */
export const browserEditionPort = 47_070;

/** The names under which a browser on this machine may ask; any other is a page that poses as this one. */
function hostNames(port: number): ReadonlySet<string> {
  return new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

export type BrowserEdition =
  | { readonly kind: 'served'; readonly address: string; readonly close: () => void }
  /** Another program has the port, perhaps the browser edition of another start. */
  | { readonly kind: 'portTaken'; readonly address: string };

/** Whether the server got the port; any other trouble rejects. */
function listening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}

/** Serves the built page to this machine alone. Port 0 takes a free one. */
export async function serveBrowserEdition(
  folder: string,
  port: number = browserEditionPort,
): Promise<BrowserEdition> {
  const files = listPageFiles(folder);
  const server = createServer(async (request, response) => {
    const own = portOf(server);
    if (request.method !== 'GET' || !hostNames(own).has(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', `http://127.0.0.1:${own}`);
    const { status, headers, body } = await pageResponse(files, pathname);
    response.writeHead(status, headers).end(body);
  });
  const isServed = await listening(server, port);
  const address = `http://127.0.0.1:${isServed ? portOf(server) : port}/`;
  return isServed
    ? { kind: 'served', address, close: () => server.close() }
    : { kind: 'portTaken', address };
}
