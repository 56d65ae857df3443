// Runs once before the end-to-end tests: builds Minuta, finds a runtime and the displays.
import type { TestProject } from 'vitest/node';
import { readyElectron } from './ready-electron.ts';
import { startVirtualDisplay, type VirtualDisplay } from './virtual-display.ts';

export async function setup(project: TestProject): Promise<() => void> {
  const { electron, close } = await readyElectron();
  const others: VirtualDisplay[] = [];
  const first = electron.kind === 'ready' ? electron.display : undefined;
  const workers = first === undefined ? 1 : Math.max(1, Number(project.config.maxWorkers));
  for (let worker = 1; worker < workers; worker += 1) {
    const other = await startVirtualDisplay();
    if (other) others.push(other);
  }
  project.provide('electron', electron);
  project.provide(
    'displays',
    first === undefined ? [] : [first, ...others.map(({ display }) => display)],
  );
  return () => {
    close();
    for (const other of others) other.close();
  };
}
