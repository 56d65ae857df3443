import { join } from 'node:path';

/** Where Minuta keeps what it can fetch again: outside the project, in the system's own place for caches. */
export function cacheFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Caches', 'minuta');
    case 'win32':
      return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'minuta', 'Cache');
    default:
      return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'minuta');
  }
}
