import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFileWhole } from '#electron/files/write-file-whole.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import { CommandFailure, errorCode } from './failure.ts';

/** A path as the user means it: npm runs scripts from the package's folder, wherever the user stood. */
export function userPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: stood } = process.env;
  return script === 'minuta' && stood ? resolve(stood, path) : resolve(path);
}

function readSentence(path: string, code: string): string {
  switch (code) {
    case 'ENOENT':
      return `There is no file "${path}".`;
    case 'EISDIR':
      return `"${path}" is a folder; name a file.`;
    case 'EACCES':
    case 'EPERM':
      return `"${path}" may not be read; check its permissions.`;
    default:
      return `"${path}" could not be read (${code}).`;
  }
}

/** Reads a file that the user named. */
export async function readUserFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(userPath(path));
  } catch (error) {
    throw new CommandFailure('input', [readSentence(path, errorCode(error))]);
  }
}

/** Whether two paths that the user named lead to one file, through links too. */
export async function sameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => stat(userPath(path), { bigint: true }).catch(() => undefined)),
  );
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

function writeSentence(path: string, code: string): string {
  switch (code) {
    case 'EEXIST':
      return `"${path}" exists and was left as it is; add --force to replace it.`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `The folder of "${path}" does not exist.`;
    case 'EISDIR':
      return `"${path}" is a folder; name a file.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `There is no space left for "${path}"; nothing was written.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `"${path}" may not be written; check its permissions.`;
    default:
      return `"${path}" could not be written (${code}).`;
  }
}

/** Writes a file that the user named, whole or not at all. */
export async function writeUserFile(
  path: string,
  bytes: Uint8Array,
  options: { readonly replace: boolean },
): Promise<void> {
  try {
    await writeFileWhole(userPath(path), bytes, options);
  } catch (error) {
    throw new CommandFailure('input', [writeSentence(path, errorCode(error))]);
  }
}

const templateNames = {
  report: 'report.docx',
  orderOfBusiness: 'order-of-business.docx',
} as const satisfies Record<PaperKind, string>;

/** The template that comes with Minuta. */
export function builtInTemplate(kind: PaperKind): Promise<Uint8Array> {
  return readFile(
    fileURLToPath(new URL(`../../templates/${templateNames[kind]}`, import.meta.url)),
  );
}

/** The bundled session of the reference report. */
export const sampleSessionPath = fileURLToPath(
  new URL('../../templates/sessions/cp-1592-07.json', import.meta.url),
);
