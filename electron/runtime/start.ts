// `npm start`, after the build: the window or, where there can be none, the browser edition.
// Arguments name the folder of another built app, and another port for the browser edition.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserEditionPort, serveBrowserEdition } from '#electron/browser-edition/serve.ts';
import { findRuntime } from './find-runtime.ts';
import { machinePorts } from './machine-ports.ts';
import { hasDisplay, type StartPlan, startPlan } from './start-plan.ts';
import { startProblem } from './start-problem.ts';

const [app = fileURLToPath(new URL('../..', import.meta.url)), port = browserEditionPort] =
  process.argv.slice(2);

async function plan(): Promise<StartPlan> {
  if (!hasDisplay(process.platform, process.env)) {
    return { kind: 'browser', reason: 'this machine has no display' };
  }
  const search = await findRuntime(machinePorts((sentence) => console.log(sentence)));
  const problem = search.kind === 'found' ? startProblem(search.runtime.executable) : undefined;
  if (problem !== undefined) return { kind: 'browser', reason: problem };
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
  const edition = await serveBrowserEdition(join(app, 'dist', 'page'), Number(port));
  if (edition.kind === 'served') {
    console.log(`No window, since ${start.reason}: the browser edition is at ${edition.address}`);
  } else {
    console.error(`No window, since ${start.reason}, and ${edition.address} is taken.`);
    process.exitCode = 1;
  }
}
