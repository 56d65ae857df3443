import { describe, expect, test } from 'vitest';
import { findRuntime, type RuntimePorts } from '#electron/runtime/find-runtime.ts';

/** A machine on which nothing is found; each test gives it what it has. */
function machine(has: Partial<RuntimePorts>): RuntimePorts {
  return {
    overrideFolder: undefined,
    executableIn: () => undefined,
    installed: () => undefined,
    rebuiltBefore: () => undefined,
    download: async () => undefined,
    canRebuild: false,
    rebuild: async () => undefined,
    ...has,
  };
}

const never = async () => {
  throw new Error('asked too early');
};

function found(kind: 'current' | 'older', executable: string) {
  return { kind: 'found', runtime: { kind, executable } };
}

describe('a runtime is looked for', () => {
  test('first in the folder that the environment names', async () => {
    const search = findRuntime(
      machine({
        overrideFolder: '/named',
        executableIn: (folder) => `${folder}/electron`,
        installed: () => '/installed',
        download: never,
      }),
    );
    expect(await search).toEqual(found('current', '/named/electron'));
  });

  test('nowhere else when that folder holds none', async () => {
    const search = await findRuntime(
      machine({ overrideFolder: '/named', installed: () => '/installed', download: never }),
    );
    expect(search).toEqual({ kind: 'none', reason: expect.stringContaining('/named') });
  });

  test('then in the electron package, without a download', async () => {
    const search = findRuntime(machine({ installed: () => '/installed', download: never }));
    expect(await search).toEqual(found('current', '/installed'));
  });

  test('then among what was rebuilt before, without a download', async () => {
    const search = findRuntime(machine({ rebuiltBefore: () => '/cached', download: never }));
    expect(await search).toEqual(found('older', '/cached'));
  });

  test('then by the official download, before anything is rebuilt', async () => {
    const search = findRuntime(
      machine({ download: async () => '/downloaded', canRebuild: true, rebuild: never }),
    );
    expect(await search).toEqual(found('current', '/downloaded'));
  });

  test('last in the npm registry, and then called older', async () => {
    const search = findRuntime(machine({ canRebuild: true, rebuild: async () => '/rebuilt' }));
    expect(await search).toEqual(found('older', '/rebuilt'));
  });

  test('not in the registry on a machine that its archive does not fit', async () => {
    const search = await findRuntime(machine({ canRebuild: false, rebuild: never }));
    expect(search.kind).toBe('none');
  });
});
