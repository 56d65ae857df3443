import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface VirtualDisplay {
  readonly display: string;
  readonly close: () => void;
}

/** Starts an X server without a screen, on a number that it chooses itself; undefined where there is none. */
export async function startVirtualDisplay(): Promise<VirtualDisplay | undefined> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '2560x1440x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const failed = once(server, 'error').then(() => undefined);
  const pipe = server.stdio[3];
  if (!pipe) return undefined;
  const number = await Promise.race([once(pipe, 'data').then(([line]) => String(line)), failed]);
  if (number === undefined) return undefined;
  return { display: `:${number.trim()}`, close: () => server.kill() };
}
