import { type Protocol, protocol } from 'electron';
import { isPageAddress, pageScheme } from '#electron/security/page-origin.ts';
import { listPageFiles, pageResponse } from './page-files.ts';

/** Makes `app://minuta` an origin like a web server's, with storage of its own. To be called before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page, and nothing else, on the scheme. */
export function servePage(handler: Protocol, folder: string): void {
  const files = listPageFiles(folder);
  handler.handle(pageScheme, async ({ url, method }) => {
    if (method !== 'GET' || !isPageAddress(url)) return new Response(null, { status: 403 });
    const { status, headers, body } = await pageResponse(files, new URL(url).pathname);
    return new Response(body, { status, headers });
  });
}
