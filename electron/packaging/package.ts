// `npm run package`, after the build: the app for this system with the runtime at hand.
// Arguments after `--` go to electron-builder: `npm run package -- --linux deb`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findRuntime } from '#electron/runtime/find-runtime.ts';
import { machinePorts } from '#electron/runtime/machine-ports.ts';

const search = await findRuntime(machinePorts((sentence) => console.log(sentence)));
if (search.kind === 'none') {
  console.error(`Not packaged: ${search.reason}.`);
  process.exit(1);
}
const { kind, executable } = search.runtime;
if (kind === 'older') {
  console.warn('Packaged with an older runtime, for tests only: never hand this out.');
}
const runtime = dirname(executable);
const wanted = process.argv.slice(2);
const { status } = spawnSync(
  join('node_modules', '.bin', 'electron-builder'),
  [
    ...(wanted.length > 0 ? wanted : ['--dir']),
    `-c.electronDist=${runtime}`,
    `-c.electronVersion=${readFileSync(join(runtime, 'version'), 'utf8').trim().replace(/^v/, '')}`,
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
