// Runs once before the end-to-end tests: builds Minuta, finds a runtime and a display.
import type { TestProject } from 'vitest/node';
import { readyElectron } from './ready-electron.ts';

export async function setup(project: TestProject): Promise<() => void> {
  const { electron, close } = await readyElectron();
  project.provide('electron', electron);
  return close;
}
