import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  newHome,
  removeHome,
  startMinuta,
} from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { processTree } from '#tests/support/electron/process-tree.ts';

/** The sockets of a process, by number; a process that ended meanwhile has none. */
function socketsOf(pid: number): readonly string[] {
  const folder = join('/proc', String(pid), 'fd');
  try {
    return readdirSync(folder).flatMap((name) => {
      const socket = /^socket:\[(\d+)\]$/.exec(readlinkSync(join(folder, name)))?.[1];
      return socket === undefined ? [] : [socket];
    });
  } catch {
    return [];
  }
}

/** Every TCP and UDP socket of the machine: its number and the line that the kernel shows of it. */
function internetSockets(): ReadonlyMap<string, string> {
  const tables = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => ({ socket: line.trim().split(/\s+/)[9], line: `${table} ${line.trim()}` })),
  );
  return new Map(tables.flatMap(({ socket, line }) => (socket ? [[socket, line] as const] : [])));
}

describe('the app touches no network', () => {
  test('no process of it has an internet socket, from the start to the end', async (context) => {
    const electron = requireElectron(context);
    if (process.platform !== 'linux') return context.skip('sockets are read from /proc');
    const home = newHome();
    const minuta = startMinuta(electron, { home });
    const gone = once(minuta, 'exit');
    const found: string[] = [];
    let looks = 0;
    for (const until = performance.now() + 4_000; performance.now() < until; looks += 1) {
      const internet = internetSockets();
      const tree = processTree(minuta.pid ?? 0);
      found.push(...tree.flatMap(socketsOf).flatMap((socket) => internet.get(socket) ?? []));
      await pause(50);
    }
    minuta.kill('SIGTERM');
    await gone;
    removeHome(home);
    expect(looks).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  test('its browser makes no request but for its own files', async (context) => {
    const { app, page, home } = await launchMinuta(requireElectron(context));
    await app.evaluate(({ session }) => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seenRequests', seen);
      session.defaultSession.webRequest.onSendHeaders(({ url }) => seen.push(url));
    });
    await page.reload();
    await (await openSample(page)).write('La sesión');
    await page.evaluate("fetch('https://example.org/').catch(() => undefined)");
    await app.evaluate(({ net }) => net.fetch('https://example.org/').catch(() => undefined));
    const seen = await app.evaluate(() => Reflect.get(globalThis, 'seenRequests'));
    expect(seen).toContain('app://minuta/');
    expect(seen.filter((url: string) => !url.startsWith('app://minuta/'))).toEqual([]);
    await app.close();
    removeHome(home);
  });
});
