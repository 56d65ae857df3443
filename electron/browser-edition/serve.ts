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

/**
 * Serves the built page to this machine alone, and returns its address. Rejects with `EADDRINUSE` where the
 * port is taken. Port 0 takes a free one.
 */
export async function serveBrowserEdition(
  folder: string,
  port: number = browserEditionPort,
): Promise<{ readonly address: string; readonly close: () => void }> {
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
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${portOf(server)}/`, close: () => server.close() };
}
