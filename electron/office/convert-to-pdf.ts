import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answering } from '#electron/files/machine-failure-of.ts';
import type { Answer, MachineFailure } from '#shared/machine/machine-failure.ts';

export interface ConversionOptions {
  /** Stops the conversion, which then fails with `cancelled`. */
  readonly signal: AbortSignal;
  /** In milliseconds; a minute unless stated. */
  readonly patience?: number;
}

const minute = 60_000;

function failed(failure: MachineFailure) {
  return { ok: false, failure } as const;
}

/** Ends a program with those that it started. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true }).on('error', () => {
      // Without it the program ends by itself, later.
    });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}

type Run = 'ended' | 'cancelled' | 'late' | 'notStarted';

function run(
  program: string,
  parameters: readonly string[],
  { signal, patience = minute }: ConversionOptions,
): Promise<Run> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve('cancelled');
    // A group of its own, which can be ended as a whole: LibreOffice starts itself a second time.
    const child = spawn(program, [...parameters], {
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      windowsHide: true,
    });
    const finish = (how: Run) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      if (how === 'cancelled' || how === 'late') end(child);
      resolve(how);
    };
    const cancel = () => finish('cancelled');
    const timer = setTimeout(() => finish('late'), patience);
    signal.addEventListener('abort', cancel);
    child.once('error', () => finish('notStarted'));
    child.once('exit', () => finish('ended'));
  });
}

/**
 * Converts a .docx to PDF by LibreOffice: bytes in, bytes out, in a folder that only this user can read and
 * under a profile of its own, so that a LibreOffice that is open at the same time has no part in it. The exit
 * code says nothing, LibreOffice gives 0 whatever happens: what counts is that the file is there.
 */
export async function convertToPdf(
  program: string,
  docx: Uint8Array,
  options: ConversionOptions,
): Promise<Answer<{ readonly bytes: Uint8Array }>> {
  const prepared = await answering(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'minuta-pdf-'));
    await writeFile(join(folder, 'paper.docx'), docx, { mode: 0o600 });
    return { folder };
  });
  if (!prepared.ok) return prepared;
  const { folder } = prepared;
  try {
    const how = await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'paper.docx'),
      ],
      options,
    );
    if (how === 'cancelled') return failed({ kind: 'cancelled' });
    if (how === 'late') return failed({ kind: 'failed', code: 'ETIMEDOUT' });
    if (how === 'notStarted') return failed({ kind: 'missing' });
    const bytes = await readFile(join(folder, 'paper.pdf')).catch(() => undefined);
    const isPdf = bytes?.subarray(0, 5).toString('latin1') === '%PDF-';
    return bytes && isPdf
      ? { ok: true, bytes: new Uint8Array(bytes) }
      : failed({ kind: 'failed', code: 'noPdf' });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
