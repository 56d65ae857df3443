import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRuntime } from '#electron/runtime/find-runtime.ts';
import { machinePorts } from '#electron/runtime/machine-ports.ts';
import { hasDisplay } from '#electron/runtime/start-plan.ts';
import { startProblem } from '#electron/runtime/start-problem.ts';
import type { ElectronForTests } from './electron-for-tests.ts';
import { startVirtualDisplay, type VirtualDisplay } from './virtual-display.ts';

/**
 * Builds Minuta into a folder of this run's own, with what Electron reads of the package beside it: a build
 * for another purpose may then come and go. Returns the folder.
 */
function build(): string {
  const app = mkdtempSync(join(tmpdir(), 'minuta-app-'));
  const { status } = spawnSync(
    join('node_modules', '.bin', 'vite'),
    ['build', '--app', '--logLevel', 'warn'],
    {
      stdio: 'inherit',
      // Vitest's own mode would put React's development build into the page.
      env: { ...process.env, NODE_ENV: 'production', MINUTA_BUILD: join(app, 'dist') },
    },
  );
  if (status !== 0) throw new Error('Minuta does not build');
  copyFileSync('package.json', join(app, 'package.json'));
  return app;
}

async function electronWith(
  app: string,
  virtual: VirtualDisplay | undefined,
): Promise<ElectronForTests> {
  if (process.platform !== 'linux') {
    // Elsewhere the system names the profile's place, and tests would meet the user's own.
    return { kind: 'none', reason: 'the window is tested on Linux' };
  }
  if (!virtual && !hasDisplay(process.platform, process.env)) {
    return { kind: 'none', reason: 'Xvfb is not installed' };
  }
  const search = await findRuntime(machinePorts((sentence) => console.log(sentence)));
  if (search.kind === 'none') return { kind: 'none', reason: search.reason };
  const { executable } = search.runtime;
  const problem = startProblem(executable);
  if (problem) return { kind: 'none', reason: problem };
  const display = virtual?.display ?? process.env.DISPLAY;
  return { kind: 'ready', executable, display, app };
}

/**
 * A build of Minuta, a runtime and a display of their own, so that no window takes the focus from whoever
 * works here; and what ends them.
 */
export async function readyElectron(): Promise<{
  readonly electron: ElectronForTests;
  readonly close: () => void;
}> {
  const app = build();
  const virtual = process.platform === 'linux' ? await startVirtualDisplay() : undefined;
  const close = () => {
    virtual?.close();
    rmSync(app, { recursive: true, force: true });
  };
  return { electron: await electronWith(app, virtual), close };
}
