// Runs once before the end-to-end tests: builds Minuta, finds a runtime and a display.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findRuntime } from '#electron/runtime/find-runtime.ts';
import { machinePorts } from '#electron/runtime/machine-ports.ts';
import { hasDisplay } from '#electron/runtime/start-plan.ts';
import type { ElectronForTests } from './electron-for-tests.ts';
import { startVirtualDisplay, type VirtualDisplay } from './virtual-display.ts';

function build(): void {
  const { status } = spawnSync(
    join('node_modules', '.bin', 'vite'),
    ['build', '--app', '--logLevel', 'warn'],
    // Vitest's own mode would put React's development build into the page.
    { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error('Minuta does not build');
}

async function electronWith(virtual: VirtualDisplay | undefined): Promise<ElectronForTests> {
  if (!virtual && !hasDisplay(process.platform, process.env)) {
    return { kind: 'none', reason: 'Xvfb is not installed' };
  }
  const search = await findRuntime(machinePorts((sentence) => console.log(sentence)));
  if (search.kind === 'none') return { kind: 'none', reason: search.reason };
  const display = virtual?.display ?? process.env.DISPLAY;
  return { kind: 'ready', executable: search.runtime.executable, display };
}

/** The tests get a display of their own, so that no window takes the focus from whoever works here. */
export async function setup(project: TestProject): Promise<() => void> {
  build();
  const virtual = process.platform === 'linux' ? await startVirtualDisplay() : undefined;
  project.provide('electron', await electronWith(virtual));
  return () => virtual?.close();
}
