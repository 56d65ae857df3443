// `npm start`, after the build: the window or, where there can be none, the browser edition.
// An argument names the folder of another built app.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveBrowserEdition } from '#electron/browser-edition/serve.ts';
import { findRuntime } from './find-runtime.ts';
import { machinePorts } from './machine-ports.ts';
import { hasDisplay, type StartPlan, startPlan } from './start-plan.ts';

const app = process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url));

async function plan(): Promise<StartPlan> {
  if (!hasDisplay(process.platform, process.env)) {
    return { kind: 'browser', reason: 'this machine has no display' };
  }
  const search = await findRuntime(machinePorts((sentence) => console.log(sentence)));
  return startPlan(search, process.getuid?.() === 0);
}

const start = await plan();
if (start.kind === 'window') {
  for (const warning of start.warnings) console.warn(warning);
  const window = spawn(start.runtime.executable, [...start.switches, app], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => window.kill(signal));
  }
  window.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  const { address } = await serveBrowserEdition(join(app, 'dist', 'page'));
  console.log(`No window, since ${start.reason}: the browser edition is at ${address}`);
}
