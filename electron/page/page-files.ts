import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { contentSecurityPolicy, spellingWorkerPolicy } from './content-security-policy.ts';

/** The window's built files by their address, `/` included; what is not listed does not exist. */
export type PageFiles = ReadonlyMap<string, string>;

export interface PageResponse {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Lists the built page once, at the start, so that no address can lead outside it. */
export function listPageFiles(folder: string): PageFiles {
  const files = filesUnder(folder).map(
    (path) => [`/${relative(folder, path).split(sep).join('/')}`, path] as const,
  );
  const index = files.filter(([address]) => address === '/index.html').map(([, path]) => path);
  return new Map([...files, ...index.map((path) => ['/', path] as const)]);
}

/** The built file of the spelling worker, whatever its hash. */
const spellingWorker = /^spelling-worker-[\w-]+\.js$/;

function headersFor(path: string): Record<string, string> {
  return {
    'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': spellingWorker.test(basename(path))
      ? spellingWorkerPolicy
      : contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  };
}

/** Answers a request for a path of the page. */
export async function pageResponse(files: PageFiles, pathname: string): Promise<PageResponse> {
  const path = files.get(pathname);
  if (path === undefined) {
    return { status: 404, headers: headersFor('.html'), body: new Uint8Array() };
  }
  return { status: 200, headers: headersFor(path), body: new Uint8Array(await readFile(path)) };
}
